package org.needmatch.internal.region;

import java.io.Serializable;

/**
 * The turns of a region's prices.
 *
 * @param regions
 *          how many there are
 * @param stepsOfRoles
 *          that first prices take, in the first turn
 */
record PriceTurns(int region, int regions, int stepsOfRoles) implements Serializable {
}
