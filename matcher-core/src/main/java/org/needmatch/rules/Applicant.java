package org.needmatch.rules;

import org.needmatch.domain.Volunteer;

/**
 * A volunteer with what the rules derive once: the time that is free.
 * Immutable.
 */
public final class Applicant {
  private final Volunteer volunteer;
  private final FreeTime freeTime;

  /** Cost: the number of windows, sorted. */
  public Applicant(Volunteer volunteer) {
    this.volunteer = volunteer;
    this.freeTime = FreeTime.of(volunteer.available(), volunteer.unavailable());
  }

  /** The volunteer. */
  public Volunteer volunteer() {
    return volunteer;
  }

  /** The union of the windows less the unavailable spans. */
  public FreeTime freeTime() {
    return freeTime;
  }
}
