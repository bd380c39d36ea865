/**
 * Distances on the earth and the time it takes to travel them.
 */
@NullMarked
package org.needmatch.internal.geo;

import org.jspecify.annotations.NullMarked;
