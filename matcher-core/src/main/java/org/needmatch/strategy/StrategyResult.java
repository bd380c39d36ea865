package org.needmatch.strategy;

/**
 * What a strategy ends with.
 *
 * @param edges
 *          the taken edges
 * @param boundMedium
 *          no plan has more medium; {@link Long#MAX_VALUE} when the strategy
 *          proves nothing
 * @param steps
 *          steps of its search
 */
public record StrategyResult(int[] edges, long boundMedium, long steps, StopCause stopCause) {

  /** A plan that is made in one go, without a bound. */
  public static StrategyResult completed(int[] edges) {
    return new StrategyResult(edges, Long.MAX_VALUE, 0, StopCause.COMPLETED);
  }
}
