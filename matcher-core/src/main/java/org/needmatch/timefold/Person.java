package org.needmatch.timefold;

import org.needmatch.domain.Volunteer;

/**
 * A volunteer as a planning value: equal only to itself.
 */
public final class Person {
  private final int index;
  private final Volunteer volunteer;

  /**
   * @param index
   *          the volunteer's position in the problem
   */
  public Person(int index, Volunteer volunteer) {
    this.index = index;
    this.volunteer = volunteer;
  }

  /** The position in the problem. */
  public int index() {
    return index;
  }

  /** The volunteer. */
  public Volunteer volunteer() {
    return volunteer;
  }

  @Override
  public String toString() {
    return volunteer.id();
  }
}
