package org.needmatch.judge;

import java.util.SortedMap;
import org.needmatch.domain.Problem;
import org.needmatch.plan.Plan;

/**
 * An embedder's own rules on a plan as a whole, judged after all of the
 * contract's. Implementations must be thread-safe.
 */
public interface JudgePlanRule {

  /**
   * {@return those that the plan breaks, by name, each with a measure of it above
   * 0}
   *
   * @param problem
   *          the problem
   * @param plan
   *          the plan
   */
  SortedMap<String, Long> broken(Problem problem, Plan plan);
}
