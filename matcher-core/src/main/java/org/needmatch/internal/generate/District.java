package org.needmatch.internal.generate;

import org.needmatch.domain.Area;

/**
 * An area of the city with its middle.
 *
 * @param index
 *          outwards from the centre
 * @param east
 *          kilometres from the city's centre
 * @param north
 *          kilometres from the city's centre
 * @param decile
 *          deprivation, 1 most to 10 least
 */
record District(int index, Area area, double east, double north, int decile) {
}
