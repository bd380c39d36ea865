package org.needmatch.internal.bound;

import java.io.Serializable;

/**
 * What steps on prices go on from, pair by pair: 21 bytes a pair. The arrays
 * are shared, not copied.
 *
 * @param iterations
 *          by which the steps have become shorter
 * @param price
 *          in 1/1024 of a point
 * @param next
 *          of divided pairs, where their prices go next
 * @param direction
 *          where the price was going
 * @param seen
 *          how often both sides have disagreed
 * @param leaning
 *          how much weeks and teams leant to the pair lately, 0 to 1
 * @param taken
 *          which sides took the pair when its price was last known to them
 */
public record PriceState(double iterations, long[] price, long[] next, float[] direction,
    float[] seen, float[] leaning, byte[] taken) implements Serializable {
}
