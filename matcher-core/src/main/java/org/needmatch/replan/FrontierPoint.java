package org.needmatch.replan;

import java.util.List;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;

/**
 * The best plan found that changes the weeks of so many people at most.
 *
 * @param most
 *          people whose week may change; {@link #ALL} for any number
 * @param changed
 *          ids of those whose week does change
 * @param boundMedium
 *          no plan that changes so few can have more medium
 */
public record FrontierPoint(int most, Plan plan, Score score, List<String> changed,
    long boundMedium) {
  /** Any number of changes. */
  public static final int ALL = Integer.MAX_VALUE;

  /** Copies the list. */
  public FrontierPoint {
    changed = List.copyOf(changed);
  }

  /** Whether a better plan is not ruled out. */
  boolean isOpen() {
    return score.medium() < boundMedium;
  }
}
