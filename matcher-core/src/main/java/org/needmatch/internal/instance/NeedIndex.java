package org.needmatch.internal.instance;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Place;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.Volunteer;
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
  private final int[] anywhere;
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
    anywhere = where(n -> !times.isAnyTime(n) && !times.located(n) && !reaches(n));
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
   * Needs in reach that lie within one of the free intervals, in ascending order.
   */
  int[] candidates(Volunteer volunteer, IntervalSet free, long mondayMinute) {
    var found = new IntList();
    collect(anywhere, free, mondayMinute, found);
    for (int need : anyTime) {
      found.add(need);
    }
    var home = volunteer.home();
    var mode = volunteer.travelMode();
    if (home != null) {
      anyTimeThere.around(home, crowKm(volunteer.maxTravelKm(), mode), found::addAll);
    }
    around(travelledTo, home, crowKm(volunteer.maxTravelKm(), mode), free, mondayMinute, found);
    around(onCall, home, crowKm(onCallKm, mode), free, mondayMinute, found);
    around(received, volunteer.site(), receivedKm, free, mondayMinute, found);
    int[] needs = found.toArray();
    Arrays.sort(needs);
    return needs;
  }

  private void around(NeedCellIndex cells, @Nullable Place centre, double crowKm, IntervalSet free,
      long monday, IntList found) {
    if (centre != null) {
      cells.around(centre, crowKm, list -> collect(list, free, monday, found));
    }
  }

  private double crowKm(double km, TravelMode mode) {
    return travel.crowKm(km, mode) * (1 + 1e-9) + 1e-6;
  }

  private void collect(int[] list, IntervalSet free, long monday, IntList found) {
    for (int i = 0; i < free.size(); i++) {
      long from = free.start(i) - monday;
      long to = free.end(i) - monday;
      for (int k = firstStartingAt(list, from); k < list.length
          && sessions.times().firstStart(list[k]) < to; k++) {
        if (sessions.times().firstEnd(list[k]) <= to) {
          found.add(list[k]);
        }
      }
    }
  }

  private int firstStartingAt(int[] list, long minute) {
    int low = 0;
    int high = list.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sessions.times().firstStart(list[middle]) < minute) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
