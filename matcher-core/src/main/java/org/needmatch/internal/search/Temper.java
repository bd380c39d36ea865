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
 */
record Temper(double temperature, double credit, double minute, boolean keepMedium) {
}
