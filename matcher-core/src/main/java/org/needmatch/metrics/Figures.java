package org.needmatch.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a group of needs under a plan. All of them add up: the figures
 * of two groups together are the sums.
 *
 * @param metPoints
 *          weighted need met, in points
 * @param totalPoints
 *          weighted need with every seat filled, in points
 * @param seatsFilled
 *          seats with a volunteer
 * @param seatsWanted
 *          all seats
 * @param needsRunning
 *          needs with every role at its minimum and at least one volunteer
 * @param needsTotal
 *          all needs
 * @param volunteerMinutes
 *          length of the session, summed over filled seats
 * @param valueOfTime
 *          hours times the hourly rate, rounded half up to two decimals for
 *          each filled seat and then summed; null when no need of the group has
 *          a rate
 * @param peopleReached
 *          beneficiaries of the needs that run
 * @param peopleHoped
 *          beneficiaries of all needs
 * @param travelKm
 *          from home to the session, one way, rounded up to two decimals for
 *          each filled seat and then summed
 * @param travelMinutes
 *          likewise, rounded up for each filled seat
 * @param seatsContinued
 *          filled seats whose volunteer was in the series last time
 */
public record Figures(long metPoints, long totalPoints, long seatsFilled, long seatsWanted,
    int needsRunning, int needsTotal, long volunteerMinutes, @Nullable BigDecimal valueOfTime,
    long peopleReached, long peopleHoped, BigDecimal travelKm, long travelMinutes,
    long seatsContinued) {

  /** No need at all. */
  public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, null, 0, 0,
      BigDecimal.ZERO.setScale(2), 0, 0);

  /**
   * Volunteer hours.
   *
   * @return the number
   */
  public double hours() {
    return volunteerMinutes / 60.0;
  }

  /**
   * {@return the kilometres as files tell them: whole ones, rounded up, so that a
   * group of one says no more than its row, nor does the difference of two
   * groups}
   */
  public long toldKm() {
    return travelKm.setScale(0, RoundingMode.CEILING).longValueExact();
  }

  /**
   * {@return the minutes as files tell them, rounded up to fives for the same
   * reason}
   */
  public long toldMinutes() {
    return Math.ceilDiv(travelMinutes, 5) * 5L;
  }

  /**
   * {@return share of weighted need met in percent, 100 when there is no need}
   */
  public double percentMet() {
    return totalPoints == 0 ? 100 : 100.0 * metPoints / totalPoints;
  }

  /**
   * {@return the figures of both groups together}
   *
   * @param other
   *          the figures of another group
   */
  public Figures plus(Figures other) {
    return new Figures(metPoints + other.metPoints, totalPoints + other.totalPoints,
        seatsFilled + other.seatsFilled, seatsWanted + other.seatsWanted,
        needsRunning + other.needsRunning, needsTotal + other.needsTotal,
        volunteerMinutes + other.volunteerMinutes, sum(valueOfTime, other.valueOfTime),
        peopleReached + other.peopleReached, peopleHoped + other.peopleHoped,
        travelKm.add(other.travelKm), travelMinutes + other.travelMinutes,
        seatsContinued + other.seatsContinued);
  }

  private static @Nullable BigDecimal sum(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.add(b);
  }
}
