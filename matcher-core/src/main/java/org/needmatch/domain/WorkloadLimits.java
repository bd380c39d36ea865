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
 * @param asksPerMonth
 *          sessions that the volunteer may be asked for in a month without
 *          having them; {@link #UNLIMITED} for no limit
 * @param standbys
 *          sessions a week for which the volunteer is asked to be ready, 0 for
 *          none, {@link #UNLIMITED} for no limit; a session counts to the week
 *          that it starts in
 * @param minimum
 *          what the volunteer wants to give at least
 */
public record WorkloadLimits(double hoursPerWeek, int sessionsPerWeek, int sessionsPerDay,
    int cases, int asksPerMonth, int standbys, DesiredMinimum minimum) {

  /** A count that never binds. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  /** Sessions a week to be ready for when nothing is said. */
  public static final int DEFAULT_STANDBYS = 1;

  /** No limit at all, but for how often somebody is asked to be ready. */
  public static final WorkloadLimits NONE = builder().build();

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException
   *           when a limit is negative or not a number
   */
  public WorkloadLimits {
    if (!(hoursPerWeek >= 0) || sessionsPerWeek < 0 || sessionsPerDay < 0 || cases < 0
        || asksPerMonth < 0 || standbys < 0) {
      throw new IllegalArgumentException(
          "Limits are 0 or more, but are " + hoursPerWeek + " h a week, " + sessionsPerWeek
              + " sessions a week, " + sessionsPerDay + " a day, " + cases + " cases, "
              + asksPerMonth + " asks a month and " + standbys + " standby duties a week.");
    }
  }

  /**
   * Starts from the defaults.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy of which single things can be changed.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().hoursPerWeek(hoursPerWeek).sessionsPerWeek(sessionsPerWeek)
        .sessionsPerDay(sessionsPerDay).cases(cases).asksPerMonth(asksPerMonth).standbys(standbys)
        .minimum(minimum);
  }

  /**
   * Each method replaces the component of its name. Not thread-safe.
   */
  public static final class Builder {
    private double hoursPerWeek = Double.POSITIVE_INFINITY;
    private int sessionsPerWeek = UNLIMITED;
    private int sessionsPerDay = UNLIMITED;
    private int cases = UNLIMITED;
    private int asksPerMonth = UNLIMITED;
    private int standbys = DEFAULT_STANDBYS;
    private DesiredMinimum minimum = DesiredMinimum.NONE;

    private Builder() {
    }

    /**
     * Replaces {@link WorkloadLimits#hoursPerWeek()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder hoursPerWeek(double value) {
      hoursPerWeek = value;
      return this;
    }

    /**
     * Replaces {@link WorkloadLimits#sessionsPerWeek()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder sessionsPerWeek(int value) {
      sessionsPerWeek = value;
      return this;
    }

    /**
     * Replaces {@link WorkloadLimits#sessionsPerDay()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder sessionsPerDay(int value) {
      sessionsPerDay = value;
      return this;
    }

    /**
     * Replaces {@link WorkloadLimits#cases()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder cases(int value) {
      cases = value;
      return this;
    }

    /**
     * Replaces {@link WorkloadLimits#asksPerMonth()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder asksPerMonth(int value) {
      asksPerMonth = value;
      return this;
    }

    /**
     * Replaces {@link WorkloadLimits#standbys()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder standbys(int value) {
      standbys = value;
      return this;
    }

    /**
     * Replaces {@link WorkloadLimits#minimum()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder minimum(DesiredMinimum value) {
      minimum = value;
      return this;
    }

    /**
     * Builds it from what was set.
     *
     * @return the workload limits
     * @throws IllegalArgumentException
     *           when a value is out of range
     */
    public WorkloadLimits build() {
      return new WorkloadLimits(hoursPerWeek, sessionsPerWeek, sessionsPerDay, cases, asksPerMonth,
          standbys, minimum);
    }
  }
}
