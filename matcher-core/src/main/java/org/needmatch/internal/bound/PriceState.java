package org.needmatch.internal.bound;

import java.io.Serializable;

/**
 * What steps on prices go on from, pair by pair in the order of
 * {@link CoordinatedPrices#own}: 20 bytes a pair. The arrays are shared, not
 * copied.
 *
 * @param iterations
 *          by which the steps have become shorter
 * @param price
 *          in 1/1024 of a point
 * @param direction
 *          where the price was going
 * @param seen
 *          how often both sides have disagreed
 * @param leaning
 *          how much weeks and teams leant to the pair lately, 0 to 1
 * @param ofRoles
 *          by the instance's roles, where one price for each was going
 */
public record PriceState(double iterations, long[] price, float[] direction, float[] seen,
    float[] leaning, double[] ofRoles) implements Serializable {

  static PriceState of(int pairs, double iterations, double[] ofRoles) {
    return new PriceState(iterations, new long[pairs], new float[pairs], new float[pairs],
        new float[pairs], ofRoles);
  }
}
