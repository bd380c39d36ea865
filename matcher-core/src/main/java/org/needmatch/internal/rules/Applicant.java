package org.needmatch.internal.rules;

import org.needmatch.domain.Volunteer;
import org.needmatch.internal.policy.Household;

/**
 * A volunteer with what the rules derive once: the time that is free, and who
 * comes. Immutable.
 */
public final class Applicant {
  private final Volunteer volunteer;
  private final IntervalSet freeTime;
  private final Household household;

  /** Cost: the number of windows, sorted. */
  public Applicant(Volunteer volunteer) {
    this.volunteer = volunteer;
    this.freeTime = IntervalSet.of(volunteer.available(), volunteer.unavailable());
    household = Household.of(volunteer);
  }

  /** The volunteer. */
  public Volunteer volunteer() {
    return volunteer;
  }

  /** The people who come. */
  public Household household() {
    return household;
  }

  /** The union of the windows less the unavailable spans. */
  public IntervalSet freeTime() {
    return freeTime;
  }
}
