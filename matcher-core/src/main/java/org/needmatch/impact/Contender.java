package org.needmatch.impact;

import org.needmatch.domain.Problem;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;

/**
 * A plan in a comparison.
 *
 * @param name
 *          what it is called, such as its folder
 * @param limit
 *          what no plan of its input is known to exceed, in points; the total
 *          when nothing is known
 * @param total
 *          weighted need with every seat filled, in points
 */
public record Contender(String name, Problem problem, Plan plan, Score score, long limit,
    long total) {

  Contender withLimit(long value) {
    return new Contender(name, problem, plan, score, value, total);
  }

  /**
   * Whether what this input's best plan may meet, from the plan's own figure to
   * its limit, has anything in common with the other's: then neither can be
   * called better by the plans at hand.
   */
  public boolean overlaps(Contender other) {
    return score.medium() <= other.limit && other.score.medium() <= limit;
  }
}
