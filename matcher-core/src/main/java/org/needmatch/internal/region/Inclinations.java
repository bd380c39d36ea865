package org.needmatch.internal.region;

import java.io.Serializable;

/**
 * How much people lean to the needs of a region, by its prices.
 *
 * @param volunteers
 *          numbers, ascending
 * @param points
 *          what they lean to, in points
 */
public record Inclinations(int[] volunteers, double[] points) implements Serializable {
}
