package org.needmatch.internal.search;

/**
 * What a proposal is judged by.
 *
 * @param temperature
 *          in points; worse plans are accepted with probability exp(loss /
 *          temperature)
 * @param credit
 *          share of its points that a person in a team below its minimum is
 *          worth
 * @param minute
 *          points that a minute of the soft level is worth
 * @param keepMedium
 *          refuse every loss of medium, whatever the soft level gains
 * @param leastMedium
 *          when above 0, points do not count but for falling below this
 */
record AcceptanceParameters(double temperature, double credit, double minute, boolean keepMedium,
    long leastMedium) {

  AcceptanceParameters(double temperature, double credit, double minute, boolean keepMedium) {
    this(temperature, credit, minute, keepMedium, 0);
  }

  /** Minutes only, as long as so many points are left. */
  static AcceptanceParameters trading(double minutes, long leastMedium) {
    return new AcceptanceParameters(minutes, 0, 1, false, leastMedium);
  }
}
