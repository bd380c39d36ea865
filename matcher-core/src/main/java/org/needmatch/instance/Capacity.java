package org.needmatch.instance;

import java.util.Arrays;
import java.util.List;
import org.needmatch.domain.Limits;
import org.needmatch.domain.Volunteer;
import org.needmatch.geo.TravelTimes;

/** What each volunteer's limits leave over once the pins are in. Immutable. */
public final class Capacity {
  /**
   * Days that a session of the week can start on: Monday is 0, Sunday's midnight
   * 7.
   */
  public static final int DAYS = 8;

  private final int[] minutes;
  private final int[] sessions;
  private final int[] daily;
  private final Traveller[] travellers;

  Capacity(List<Volunteer> volunteers, Sessions week, Pins pins, Traveller[] travellers) {
    this.travellers = travellers;
    minutes = new int[volunteers.size()];
    sessions = new int[volunteers.size()];
    daily = new int[volunteers.size() * DAYS];
    for (int v = 0; v < minutes.length; v++) {
      var limits = volunteers.get(v).limits();
      minutes[v] = wholeMinutes(limits);
      sessions[v] = limits.sessionsPerWeek();
      Arrays.fill(daily, v * DAYS, (v + 1) * DAYS, limits.sessionsPerDay());
      for (int need : pins.of(v)) {
        minutes[v] = less(minutes[v], week.minutes(need));
        sessions[v] = less(sessions[v], 1);
        daily[v * DAYS + week.day(need)] = less(daily[v * DAYS + week.day(need)], 1);
      }
    }
  }

  private static int wholeMinutes(Limits limits) {
    double whole = Math.floor((limits.hoursPerWeek() + TravelTimes.FORGIVEN) * 60);
    return whole >= Limits.UNLIMITED ? Limits.UNLIMITED : (int) whole;
  }

  private static int less(int left, int used) {
    return left == Limits.UNLIMITED ? left : Math.max(0, left - used);
  }

  /** Minutes of sessions left in the week. */
  public int minutes(int volunteer) {
    return minutes[volunteer];
  }

  /** Sessions left in the week. */
  public int sessions(int volunteer) {
    return sessions[volunteer];
  }

  /** Sessions left on a day. */
  public int daily(int volunteer, int day) {
    return daily[volunteer * DAYS + day];
  }

  /** Travelling speed in km/h. */
  public double speed(int volunteer) {
    return travellers[volunteer].speed();
  }

  /** Speed and site. */
  public Traveller traveller(int volunteer) {
    return travellers[volunteer];
  }
}
