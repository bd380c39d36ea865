package org.needmatch.timefold;

import org.needmatch.domain.Volunteer;

/**
 * A volunteer as a planning value: equal only to itself.
 */
public final class Person {
  private final int index;
  private final Volunteer volunteer;

  /**
   * Checks the components.
   *
   * @param index
   *          the volunteer's position in the problem
   * @param volunteer
   *          the volunteer
   */
  public Person(int index, Volunteer volunteer) {
    this.index = index;
    this.volunteer = volunteer;
  }

  /** {@return the position in the problem} */
  public int index() {
    return index;
  }

  /** {@return the volunteer} */
  public Volunteer volunteer() {
    return volunteer;
  }

  @Override
  public String toString() {
    return volunteer.id();
  }
}
