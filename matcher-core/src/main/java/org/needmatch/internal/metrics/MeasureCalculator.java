package org.needmatch.internal.metrics;

import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.metrics.Measures;
import org.needmatch.metrics.ValueRate;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;

/**
 * Measures several plans of one problem and works out only once who could have
 * been where. Thread-safe.
 */
public final class MeasureCalculator {
  private final Problem problem;
  private final @Nullable ValueRate rate;
  private final RuleSet rules;
  private final IdleEligible idle;

  /**
   * @param rate
   *          for all time that no initiative's own hourly value covers, null for
   *          none
   */
  public MeasureCalculator(Problem problem, @Nullable ValueRate rate, RuleSet rules) {
    this.problem = problem;
    this.rate = rate;
    this.rules = rules;
    idle = new IdleEligible(problem, rules);
  }

  /** The problem of the plans. */
  public Problem problem() {
    return problem;
  }

  /** The rules that say who could have been where. */
  public RuleSet rules() {
    return rules;
  }

  /** Measures a plan; rows that name no seat of the problem count for nothing. */
  public Measures of(Plan plan) {
    return new FigureSums(problem, plan, rate, idle).measures();
  }
}
