package org.needmatch.strategy;

import org.jspecify.annotations.Nullable;
import org.needmatch.plan.Certificate;

/**
 * What a strategy ends with.
 *
 * @param edges
 *          the taken edges
 * @param boundMedium
 *          no plan has more medium; {@link Long#MAX_VALUE} when the strategy
 *          proves nothing
 * @param certificate
 *          proves the bound; null when the strategy cannot show its proof
 * @param steps
 *          steps of its search
 */
public record StrategyResult(int[] edges, long boundMedium, @Nullable Certificate certificate,
    long steps, StopCause stopCause) {

  /** A bound that nobody else can check, or none. */
  public StrategyResult(int[] edges, long boundMedium, long steps, StopCause stopCause) {
    this(edges, boundMedium, null, steps, stopCause);
  }

  /** A bound with its proof. */
  public StrategyResult(int[] edges, Certificate certificate, long steps, StopCause stopCause) {
    this(edges, certificate.provenMedium(), certificate, steps, stopCause);
  }

  /** A plan that is made in one go, without a bound. */
  public static StrategyResult completed(int[] edges) {
    return new StrategyResult(edges, Long.MAX_VALUE, 0, StopCause.COMPLETED);
  }
}
