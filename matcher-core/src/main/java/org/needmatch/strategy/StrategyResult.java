package org.needmatch.strategy;

import org.jspecify.annotations.Nullable;
import org.needmatch.plan.Certificate;

/**
 * What a strategy ends with.
 *
 * @param edges
 *          the taken edges
 * @param certificate
 *          proves how much medium no plan exceeds; null when the strategy
 *          proves nothing
 * @param steps
 *          steps of its search
 */
public record StrategyResult(int[] edges, @Nullable Certificate certificate, long steps,
    StopCause stopCause) {

  /** A plan that is made in one go, without a bound. */
  public static StrategyResult completed(int[] edges) {
    return new StrategyResult(edges, null, 0, StopCause.COMPLETED);
  }
}
