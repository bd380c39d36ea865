package org.needmatch.domain;

/**
 * What a volunteer wants to give at least. A wish, not a rule: it counts on the
 * soft level, and what is short of it is reported.
 *
 * @param hoursPerWeek
 *          0 for no wish
 * @param hoursPerMonth
 *          0 for no wish; a month counts as 52/12 weeks
 */
public record DesiredMinimum(double hoursPerWeek, double hoursPerMonth) {

  /** No wish. */
  public static final DesiredMinimum NONE = new DesiredMinimum(0, 0);

  private static final double WEEKS_A_MONTH = 52 / 12.0;
  private static final double TOLERANCE = 1e-9;

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException
   *           when a figure is negative, infinite or not a number
   */
  public DesiredMinimum {
    if (!(hoursPerWeek >= 0 && hoursPerWeek <= 168)
        || !(hoursPerMonth >= 0 && hoursPerMonth <= 744)) {
      throw new IllegalArgumentException("An own minimum is 0 to 168 hours a week or 0 to 744 a"
          + " month, but is " + hoursPerWeek + " and " + hoursPerMonth + ".");
    }
  }

  /**
   * {@return whole minutes a week, rounded up, the greater of the two wishes}
   */
  public int minutesPerWeek() {
    return (int) Math.ceil(60 * Math.max(hoursPerWeek, hoursPerMonth / WEEKS_A_MONTH) - TOLERANCE);
  }
}
