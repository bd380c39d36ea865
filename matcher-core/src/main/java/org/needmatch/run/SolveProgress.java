package org.needmatch.run;

import java.time.Duration;
import org.needmatch.plan.Score;

/**
 * How far a solve is.
 *
 * @param elapsed
 *          since it began
 * @param score
 *          of the best plan so far
 * @param boundMedium
 *          no plan has more medium, so far as is proven
 */
public record SolveProgress(Duration elapsed, Score score, long boundMedium) {

  /** 100 × (bound − medium) / bound, 0 when the bound is 0. */
  public double gapPercent() {
    return boundMedium == 0 ? 0 : 100.0 * (boundMedium - score.medium()) / boundMedium;
  }
}
