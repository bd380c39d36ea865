package org.needmatch.metrics;

import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;

/** A plan of the same week as people make it without a search. */
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
