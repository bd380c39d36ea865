package org.needmatch.domain;

import org.jspecify.annotations.Nullable;

/**
 * On what terms a need is taken on.
 *
 * @param commitment
 *          a volunteer takes all needs of one commitment, in the same role, or
 *          none of them; null when the need stands by itself
 * @param anyTime
 *          no clock time: whoever takes it chooses when, so that it is never in
 *          the way of anything; its length counts to the hours of its week, and
 *          it is no session for the limits
 * @param cases
 *          how much of a volunteer's caseload a seat takes, over all weeks of
 *          the problem, 0 or more; a commitment takes the most that one of its
 *          needs does
 */
public record EngagementTerms(@Nullable String commitment, boolean anyTime, int cases) {

  /** A session by itself, at its time, that is no case. */
  public static final EngagementTerms NONE = new EngagementTerms(null, false, 0);

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException
   *           when the number of cases is negative
   */
  public EngagementTerms {
    if (cases < 0) {
      throw new IllegalArgumentException("A seat takes " + cases + " cases, not 0 or more.");
    }
  }
}
