package org.needmatch.run;

import java.time.Duration;
import java.util.List;
import org.needmatch.plan.Certificate;
import org.needmatch.plan.Limit;
import org.needmatch.plan.Limit.GapCause;
import org.needmatch.plan.PinBreach;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;
import org.needmatch.strategy.SearchFault;
import org.needmatch.strategy.StopCause;

/**
 * What a solve ends with.
 *
 * @param plan
 *          the best plan found
 * @param score
 *          the plan's score
 * @param limit
 *          what no plan can have more medium than
 * @param totalMedium
 *          the medium with every seat filled
 * @param conflicts
 *          kept pins that break a rule
 * @param releasedPins
 *          pins that were not kept; under the code {@code pin} those whose role
 *          has no seat left, or that the need does not have
 * @param certificate
 *          proves the bound
 * @param eligiblePairs
 *          volunteer and role pairs that some plan may hold
 * @param elapsed
 *          time since the solve began
 * @param steps
 *          steps of the search that were done
 * @param stopCause
 *          why the search stopped
 * @param options
 *          how it was solved
 * @param faults
 *          parts of the search that failed by an error of the program; plan and
 *          bound are right without them
 * @param gapCauses
 *          why the plan has less medium than the limit; empty when it has not,
 *          or when the strategy does not say
 */
public record SolveResult(Plan plan, Score score, Limit limit, long totalMedium,
    List<PinBreach> conflicts, List<PinBreach> releasedPins, Certificate certificate,
    long eligiblePairs, Duration elapsed, long steps, StopCause stopCause, SolveOptions options,
    List<SearchFault> faults, List<GapCause> gapCauses) {

  /** Copies the lists. */
  public SolveResult {
    conflicts = List.copyOf(conflicts);
    releasedPins = List.copyOf(releasedPins);
    faults = List.copyOf(faults);
    gapCauses = List.copyOf(gapCauses);
  }

  /**
   * A search of which no part failed.
   *
   * @param plan
   *          the best plan found
   * @param score
   *          the plan's score
   * @param limit
   *          what no plan can exceed
   * @param totalMedium
   *          points of everything that is asked
   * @param conflicts
   *          kept pins that break a rule
   * @param releasedPins
   *          pins that were not kept
   * @param certificate
   *          the proof of the bound, null when there is none
   * @param eligiblePairs
   *          pairs of a volunteer and a role that the rules of a seat allow
   * @param elapsed
   *          time since the solve began
   * @param steps
   *          steps of the search that were done
   * @param stopCause
   *          why the search stopped
   * @param options
   *          how it was solved
   */
  public SolveResult(Plan plan, Score score, Limit limit, long totalMedium,
      List<PinBreach> conflicts, List<PinBreach> releasedPins, Certificate certificate,
      long eligiblePairs, Duration elapsed, long steps, StopCause stopCause, SolveOptions options) {
    this(plan, score, limit, totalMedium, conflicts, releasedPins, certificate, eligiblePairs,
        elapsed, steps, stopCause, options, List.of(), List.of());
  }

  /**
   * {@return why the bound may be above the best plan; empty when there is no
   * gap}
   */
  @Override
  public List<GapCause> gapCauses() {
    return score.medium() < boundMedium() ? gapCauses : List.of();
  }

  /** {@return the limit in points} */
  public long boundMedium() {
    return limit.medium();
  }

  /**
   * 100 × (bound − medium) / |bound|, 0 when the bound is 0; only with floors may
   * a bound be below 0.
   *
   * @return the number
   */
  public double gapPercent() {
    return boundMedium() == 0
        ? 0
        : 100.0 * (boundMedium() - score.medium()) / Math.abs(boundMedium());
  }

  /**
   * {@return the same with the plan written another way, such as other seat
   * numbers}
   *
   * @param same
   *          the same plan, written another way
   */
  public SolveResult withPlan(Plan same) {
    return new SolveResult(same, score, limit, totalMedium, conflicts, releasedPins, certificate,
        eligiblePairs, elapsed, steps, stopCause, options, faults, gapCauses);
  }

  /**
   * {@return the same with the bound that the certificate proves, when the
   * strategy said more than it can show}
   */
  public SolveResult withProvenBound() {
    return with(new Limit(certificate.provenMedium(), limit.scope(), limit.keptPlaces()));
  }

  /**
   * {@return the same, its limit said only of plans that keep so many published
   * places}
   *
   * @param places
   *          how many published places
   */
  public SolveResult keeping(int places) {
    return with(limit.keeping(places));
  }

  private SolveResult with(Limit other) {
    return new SolveResult(plan, score, other, totalMedium, conflicts, releasedPins, certificate,
        eligiblePairs, elapsed, steps, stopCause, options, faults, gapCauses);
  }
}
