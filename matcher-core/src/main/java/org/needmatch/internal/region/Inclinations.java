package org.needmatch.internal.region;

import java.io.Serializable;

/**
 * How much people lean to the needs of a region, by its prices.
 *
 * @param volunteers
 *          numbers, ascending
 * @param points
 *          what they lean to, in points
 * @param needs
 *          numbers of needs that everybody can be in reach of, ascending
 * @param ofNeeds
 *          how much people who are counted in the region lean to these, in
 *          points
 */
public record Inclinations(int[] volunteers, double[] points, int[] needs,
    double[] ofNeeds) implements Serializable {
}
