package org.needmatch.replan;

import java.util.List;
import org.needmatch.plan.Limit.GapCause;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;

/**
 * What changing more people's weeks gains. Immutable.
 *
 * @param keeping
 *          what stays of the published plan when nobody's week changes that
 *          need not
 * @param totalMedium
 *          the medium with every seat filled
 * @param lines
 *          from fewest changes to most; need met never falls
 * @param gapCauses
 *          why lines may stay below their limits; none where all are proven
 *          best
 */
public record ChangeFrontier(RetainedPlan keeping, long totalMedium, List<FrontierPoint> lines,
    List<GapCause> gapCauses) {

  /** Copies the lists. */
  public ChangeFrontier {
    lines = List.copyOf(lines);
    gapCauses = List.copyOf(gapCauses);
  }

  /**
   * {@return points gained over the line before, for each further person it
   * changes}
   *
   * @param line
   *          the line of the file, the header's being 1
   */
  public double gainPerChange(int line) {
    if (line == 0) {
      return 0;
    }
    var now = lines.get(line);
    var before = lines.get(line - 1);
    long gain = now.score().medium() - before.score().medium();
    int people = now.changed().size() - before.changed().size();
    return people <= 0 ? gain : gain / (double) people;
  }

  /**
   * The best plan found that changes the weeks of so many people at most.
   *
   * @param most
   *          people whose week may change; {@link #ALL} for any number
   * @param plan
   *          the plan
   * @param score
   *          the plan's score
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
}
