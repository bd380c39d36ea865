package org.needmatch.internal.instance;

import java.util.Arrays;
import java.util.List;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.geo.TravelTimes;

/**
 * What each volunteer's limits leave over once the pins are in, week by week.
 * Immutable.
 */
public final class Capacity {
  private final NeedTable needs;
  private final int weeks;
  private final int days;
  private final int[] minutes;
  private final int[] sessions;
  private final int[] daily;
  private final int[] cases;
  private final Traveller[] travellers;

  Capacity(List<Volunteer> volunteers, NeedTable needs, Pins pins, Traveller[] travellers) {
    this.travellers = travellers;
    this.needs = needs;
    var times = needs.times();
    weeks = times.weeks();
    days = times.days();
    minutes = new int[volunteers.size() * weeks];
    sessions = new int[volunteers.size() * weeks];
    daily = new int[volunteers.size() * days];
    cases = new int[volunteers.size()];
    for (int v = 0; v < cases.length; v++) {
      var limits = volunteers.get(v).limits();
      Arrays.fill(minutes, v * weeks, (v + 1) * weeks, wholeMinutes(limits));
      Arrays.fill(sessions, v * weeks, (v + 1) * weeks, limits.sessionsPerWeek());
      Arrays.fill(daily, v * days, (v + 1) * days, limits.sessionsPerDay());
      cases[v] = limits.cases();
      for (int need : pins.of(v)) {
        cases[v] = less(cases[v], needs.cases(need));
        for (int k = times.begin(need); k < times.end(need); k++) {
          int week = v * weeks + times.week(k);
          minutes[week] = less(minutes[week], times.minutes(k));
          sessions[week] = less(sessions[week], times.count(k));
          int day = v * days + times.day(k);
          daily[day] = less(daily[day], times.count(k));
        }
      }
    }
  }

  private static int wholeMinutes(WorkloadLimits limits) {
    double whole = Math.floor((limits.hoursPerWeek() + TravelTimes.TOLERANCE) * 60);
    return whole >= WorkloadLimits.UNLIMITED ? WorkloadLimits.UNLIMITED : (int) whole;
  }

  private static int less(int left, int used) {
    return left == WorkloadLimits.UNLIMITED ? left : Math.max(0, left - used);
  }

  /** Whether the limits admit the need, and no other, beside the pins. */
  public boolean admits(int volunteer, int need) {
    var times = needs.times();
    for (int k = times.begin(need); k < times.end(need); k++) {
      int week = times.week(k);
      if (times.minutesIn(need, week) > minutes(volunteer, week)
          || times.countIn(need, week) > sessions(volunteer, week)
          || times.countOn(need, times.day(k)) > daily(volunteer, times.day(k))) {
        return false;
      }
    }
    return needs.cases(need) <= cases[volunteer];
  }

  /** Minutes of sessions left in the week, 0 for the first. */
  public int minutes(int volunteer, int week) {
    return minutes[volunteer * weeks + week];
  }

  /** Sessions left in the week, 0 for the first. */
  public int sessions(int volunteer, int week) {
    return sessions[volunteer * weeks + week];
  }

  /** Sessions left on a day. */
  public int daily(int volunteer, int day) {
    return daily[volunteer * days + day];
  }

  /** Cases left. */
  public int cases(int volunteer) {
    return cases[volunteer];
  }

  /** Mode and site. */
  public Traveller traveller(int volunteer) {
    return travellers[volunteer];
  }
}
