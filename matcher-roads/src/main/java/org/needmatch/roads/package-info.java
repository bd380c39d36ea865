/**
 * Ways on road maps of OpenStreetMap, found by GraphHopper, for the command
 * {@code roads}.
 */
@NullMarked
package org.needmatch.roads;

import org.jspecify.annotations.NullMarked;
