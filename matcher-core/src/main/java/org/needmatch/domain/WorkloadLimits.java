package org.needmatch.domain;

/**
 * What a volunteer gives at most, and wants to give at least.
 *
 * @param hoursPerWeek
 *          sum of session hours, {@link Double#POSITIVE_INFINITY} for no limit
 * @param sessionsPerWeek
 *          {@link #UNLIMITED} for no limit
 * @param sessionsPerDay
 *          {@link #UNLIMITED} for no limit; a session counts to the day it
 *          starts on
 * @param cases
 *          cases held at a time, over all weeks of a problem;
 *          {@link #UNLIMITED} for no limit
 * @param minimum
 *          what the volunteer wants to give at least
 */
public record WorkloadLimits(double hoursPerWeek, int sessionsPerWeek, int sessionsPerDay,
    int cases, DesiredMinimum minimum) {

  /** A count that never binds. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  /** No limit at all. */
  public static final WorkloadLimits NONE = new WorkloadLimits(Double.POSITIVE_INFINITY, UNLIMITED,
      UNLIMITED);

  /** Limits without a wish to give more. */
  public WorkloadLimits(double hoursPerWeek, int sessionsPerWeek, int sessionsPerDay, int cases) {
    this(hoursPerWeek, sessionsPerWeek, sessionsPerDay, cases, DesiredMinimum.NONE);
  }

  /** Limits without one on cases. */
  public WorkloadLimits(double hoursPerWeek, int sessionsPerWeek, int sessionsPerDay) {
    this(hoursPerWeek, sessionsPerWeek, sessionsPerDay, UNLIMITED);
  }

  /**
   * @throws IllegalArgumentException
   *           when a limit is negative or not a number
   */
  public WorkloadLimits {
    if (!(hoursPerWeek >= 0) || sessionsPerWeek < 0 || sessionsPerDay < 0 || cases < 0) {
      throw new IllegalArgumentException(
          "Limits are 0 or more, but are " + hoursPerWeek + " h a week, " + sessionsPerWeek
              + " sessions a week, " + sessionsPerDay + " a day and " + cases + " cases.");
    }
  }
}
