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
 * @param trading
 *          points do not count but for falling below the least
 * @param leastMedium
 *          counts in trading
 */
record AcceptanceParameters(double temperature, double credit, double minute, boolean keepMedium,
    boolean trading, long leastMedium) {

  AcceptanceParameters(double temperature, double credit, double minute, boolean keepMedium) {
    this(temperature, credit, minute, keepMedium, false, 0);
  }

  /** Minutes only, as long as so many points are left. */
  static AcceptanceParameters trading(double minutes, long leastMedium) {
    return new AcceptanceParameters(minutes, 0, 1, false, true, leastMedium);
  }
}
