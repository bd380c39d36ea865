/**
 * Makes travel.csv of a road map, whoever finds the ways on it.
 */
@NullMarked
package org.needmatch.internal.roads;

import org.jspecify.annotations.NullMarked;
