package org.needmatch.run;

import java.time.Duration;
import java.util.List;
import org.needmatch.plan.Certificate;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;
import org.needmatch.strategy.StopCause;

/**
 * What a solve ends with.
 *
 * @param boundMedium
 *          no valid plan can have more medium than this
 * @param totalMedium
 *          the medium with every seat filled
 * @param conflicts
 *          kept pins that break a rule
 * @param releasedPins
 *          pins that were not kept
 * @param certificate
 *          proves the bound
 * @param eligiblePairs
 *          volunteer and role pairs that some plan may hold
 */
public record Outcome(Plan plan, Score score, long boundMedium, long totalMedium,
    List<PinConflict> conflicts, List<ReleasedPin> releasedPins, Certificate certificate,
    long eligiblePairs, Duration elapsed, long steps, StopCause stopCause, SolveOptions options) {

  /** 100 × (bound − medium) / bound, 0 when the bound is 0. */
  public double gapPercent() {
    return boundMedium == 0 ? 0 : 100.0 * (boundMedium - score.medium()) / boundMedium;
  }

  /** The same with the plan written another way, such as other seat numbers. */
  public Outcome withPlan(Plan same) {
    return new Outcome(same, score, boundMedium, totalMedium, conflicts, releasedPins, certificate,
        eligiblePairs, elapsed, steps, stopCause, options);
  }

  /**
   * The same with the bound that the certificate proves, when the strategy said
   * more than it can show.
   */
  public Outcome withProvenBound() {
    return new Outcome(plan, score, certificate.provenMedium(), totalMedium, conflicts,
        releasedPins, certificate, eligiblePairs, elapsed, steps, stopCause, options);
  }
}
