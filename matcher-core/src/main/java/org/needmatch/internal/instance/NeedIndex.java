package org.needmatch.internal.instance;

import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.needmatch.domain.Place;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.geo.Circle;
import org.needmatch.internal.geo.TravelTimes;
import org.needmatch.internal.rules.IntervalSet;

/**
 * Finds the needs that a volunteer could reach and is free for, without looking
 * at the others: needs to travel to and needs with a reach of their own by the
 * way from home, needs from which people travel by their way to the volunteer's
 * site. Remote needs without a reach are in one list, needs without a clock
 * time are found whenever they are in reach, and of a commitment only the first
 * session is looked at. It may find needs that are a little too far; it never
 * misses one. Immutable and thread-safe.
 */
final class NeedIndex {
  private final NeedTable sessions;
  private final TravelTimes travel;
  private final IntPredicate open;
  private final int[] anyTime;
  private final NeedsByStart anywhere;
  private final NeedCellIndex travelledTo;
  private final NeedCellIndex onCall;
  private final NeedCellIndex received;
  private final NeedCellIndex anyTimeThere;
  private double onCallKm;
  private double receivedKm;

  /**
   * @param open
   *          the needs to be found at all
   */
  NeedIndex(NeedTable sessions, TravelTimes travel, IntPredicate open) {
    this.sessions = sessions;
    this.open = open;
    this.travel = travel;
    var times = sessions.times();
    IntPredicate travelled = n -> times.located(n) && !times.received(n);
    anyTime = where(n -> times.isAnyTime(n) && !travelled.test(n));
    anyTimeThere = new NeedCellIndex(sessions, where(n -> times.isAnyTime(n) && travelled.test(n)));
    anywhere = new NeedsByStart(times,
        where(n -> !times.isAnyTime(n) && !times.located(n) && !reaches(n)));
    onCall = new NeedCellIndex(sessions,
        where(n -> !times.isAnyTime(n) && !times.located(n) && reaches(n)));
    received = new NeedCellIndex(sessions, where(n -> !times.isAnyTime(n) && times.received(n)));
    travelledTo = new NeedCellIndex(sessions, where(n -> !times.isAnyTime(n) && travelled.test(n)));
    for (int n = 0; n < sessions.count(); n++) {
      var serviceArea = sessions.need(n).serviceArea();
      var homeKm = serviceArea.homeKm();
      onCallKm = Math.max(onCallKm, homeKm == null ? 0 : homeKm);
      receivedKm = Math.max(receivedKm, times.received(n) ? serviceArea.servedKm() : 0);
    }
  }

  private int[] where(IntPredicate kind) {
    return IntStream.range(0, sessions.count()).filter(open).filter(kind).toArray();
  }

  private boolean reaches(int n) {
    return sessions.need(n).serviceArea().homeKm() != null;
  }

  /**
   * Gives the needs in reach that lie within one of the free intervals, each
   * once, in no order.
   */
  void candidates(Volunteer volunteer, IntervalSet free, long monday, IntConsumer found) {
    var mode = volunteer.travelMode();
    anywhere.within(free, monday, k -> true, found);
    IntStream.of(anyTime).forEach(found);
    var home = volunteer.home();
    if (home != null) {
      var way = circle(home, volunteer.maxTravelKm(), mode);
      anyTimeThere.around(way, cell -> cell.needs().all(k -> way.mayHold(cell.places(), k), found));
      around(travelledTo, way, free, monday, found);
      around(onCall, circle(home, onCallKm, mode), free, monday, found);
    }
    var site = volunteer.site();
    if (site != null) {
      around(received, new Circle(site, receivedKm), free, monday, found);
    }
  }

  private Circle circle(Place home, double km, TravelMode mode) {
    return new Circle(home, travel.crowKm(km, mode) * (1 + 1e-9) + 1e-6);
  }

  private static void around(NeedCellIndex cells, Circle circle, IntervalSet free, long monday,
      IntConsumer found) {
    cells.around(circle,
        cell -> cell.needs().within(free, monday, k -> circle.mayHold(cell.places(), k), found));
  }
}
