package org.needmatch.internal.analysis;

import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.internal.metrics.MeasureCalculator;
import org.needmatch.internal.metrics.SharesOfPeople;
import org.needmatch.metrics.Measures.SessionShares;
import org.needmatch.plan.Limit;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;
import org.needmatch.rules.RuleSet;

/**
 * A plan in a comparison.
 *
 * @param name
 *          what it is called, such as its folder
 * @param limit
 *          what plans of its input cannot exceed, of the scope in which that is
 *          proven; the total, unproven, when nothing is known
 * @param total
 *          weighted need with every seat filled, in points
 */
public record ComparedPlan(String name, Problem problem, Plan plan, Score score, Limit limit,
    long total) {

  /**
   * How sessions and waiting lie on people over the weeks, null when nobody's
   * past sessions are known. Cost: that of measuring the plan.
   */
  public @Nullable SessionShares shares() {
    return SharesOfPeople.known(problem)
        ? new MeasureCalculator(problem, null, RuleSet.standard()).of(plan).shares()
        : null;
  }

  ComparedPlan withLimit(Limit value) {
    return new ComparedPlan(name, problem, plan, score, value, total);
  }

  /** What no valid plan of its input can exceed, in points. */
  private long most() {
    return limit.ofWeek() ? limit.medium() : total;
  }

  /**
   * Whether what this input's best plan may meet, from the plan's own figure to
   * its limit, has anything in common with the other's: then neither can be
   * called better by the plans at hand.
   */
  public boolean overlaps(ComparedPlan other) {
    return score.medium() <= other.most() && other.score.medium() <= most();
  }
}
