package org.needmatch.metrics;

import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;

/**
 * A plan of the same week as people make it without a search.
 *
 * @param kind
 *          how it was made
 * @param plan
 *          the plan
 * @param score
 *          the plan's score
 * @param measures
 *          the plan's figures
 */
public record Baseline(Kind kind, Plan plan, Score score, Measures measures) {

  /** How it was made. */
  public enum Kind {
    /**
     * Volunteers in the order of the file, each taking the earliest sessions still
     * open.
     */
    FIRST_COME,
    /**
     * Volunteers in the order of the file, each taking the nearest sessions still
     * open.
     */
    NEAREST,
    /**
     * The people of the last published plan in the same series, as far as they can
     * come this week; nobody new.
     */
    LAST_WEEK
  }
}
