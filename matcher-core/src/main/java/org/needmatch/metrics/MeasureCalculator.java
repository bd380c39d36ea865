package org.needmatch.metrics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.plan.Plan;
import org.needmatch.rules.SeatRule;

/**
 * Measures several plans of one problem and works out only once who could have
 * been where. Thread-safe.
 */
public final class MeasureCalculator {
  private final Problem problem;
  private final @Nullable ValueRate rate;
  private final IdleEligible idle;

  /**
   * @param rate
   *          for all time that no initiative's own hourly value covers, null for
   *          none
   */
  public MeasureCalculator(Problem problem, @Nullable ValueRate rate) {
    this(problem, rate, List.of());
  }

  /** The same where an embedder's own rules say as well who may sit where. */
  public MeasureCalculator(Problem problem, @Nullable ValueRate rate, List<SeatRule> ownRules) {
    this.problem = problem;
    this.rate = rate;
    idle = new IdleEligible(problem, ownRules);
  }

  /** Measures a plan; rows that name no seat of the problem count for nothing. */
  public Measures of(Plan plan) {
    return new FigureSums(problem, plan, rate, idle).measures();
  }
}
