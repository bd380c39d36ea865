package org.needmatch.internal.judge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a plan does for a group of needs. Two groups together have the sums.
 *
 * @param met
 *          in points, of needs that run
 * @param total
 *          in points, with every seat filled
 * @param minutes
 *          of the session, for each filled seat
 * @param valueOfTime
 *          half up to two decimals for each filled seat; null when no need of
 *          the group has a rate
 * @param peopleReached
 *          beneficiaries of needs that run
 * @param travelKm
 *          one way from home, up to two decimals for each filled seat
 * @param travelMinutes
 *          likewise, rounded up for each filled seat
 * @param seatsContinued
 *          filled seats whose volunteer was in the series last time
 */
public record GroupFigures(long met, long total, long filled, long wanted, int running, int needs,
    long minutes, @Nullable BigDecimal valueOfTime, long peopleReached, BigDecimal travelKm,
    long travelMinutes, long seatsContinued) {

  /** No need at all. */
  public static final GroupFigures NONE = new GroupFigures(0, 0, 0, 0, 0, 0, 0, null, 0,
      BigDecimal.ZERO, 0, 0);

  /** As a summary tells them: whole kilometres, rounded up. */
  public long toldKm() {
    return travelKm.setScale(0, RoundingMode.UP).longValue();
  }

  /** As a summary tells them: the next five minutes. */
  public long toldMinutes() {
    return (travelMinutes + 4) / 5 * 5;
  }

  GroupFigures plus(GroupFigures more) {
    return new GroupFigures(met + more.met, total + more.total, filled + more.filled,
        wanted + more.wanted, running + more.running, needs + more.needs, minutes + more.minutes,
        valueOfTime == null
            ? more.valueOfTime
            : more.valueOfTime == null ? valueOfTime : valueOfTime.add(more.valueOfTime),
        peopleReached + more.peopleReached, travelKm.add(more.travelKm),
        travelMinutes + more.travelMinutes, seatsContinued + more.seatsContinued);
  }
}
