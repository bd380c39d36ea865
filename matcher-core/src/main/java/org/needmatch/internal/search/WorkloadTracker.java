package org.needmatch.internal.search;

import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Capacity;
import org.needmatch.internal.instance.ComfortTracker;
import org.needmatch.internal.instance.EligibilityGraph;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;
import org.needmatch.internal.instance.Timetable;

/**
 * Minutes, sessions and cases that a roster takes of each volunteer, held
 * against their limits. Not thread-safe.
 */
final class WorkloadTracker {
  private static final IntList NOTHING = new IntList();

  private final Instance instance;
  private final EligibilityGraph graph;
  private final Capacity capacity;
  private final Timetable times;
  private final int weeks;
  private final int days;
  private final int[] minutes;
  private final int[] sessions;
  private final short[] daily;
  private final int[] cases;
  private final ComfortTracker comfort;

  WorkloadTracker(Instance instance, ComfortTracker comfort) {
    this.instance = instance;
    this.comfort = comfort;
    graph = instance.graph();
    capacity = instance.capacity();
    times = instance.sessions().times();
    weeks = times.weeks();
    days = times.days();
    int volunteers = instance.problem().volunteers().size();
    minutes = new int[volunteers * weeks];
    sessions = new int[volunteers * weeks];
    daily = new short[volunteers * days];
    cases = new int[volunteers];
  }

  void add(int edge, int need, int sign) {
    if (graph.isGroup(edge)) {
      for (var part : graph.parts(edge)) {
        addTo(part.volunteer(), need, sign);
      }
    } else {
      addTo(graph.volunteer(graph.unit(edge)), need, sign);
    }
  }

  private void addTo(int volunteer, int need, int sign) {
    comfort.add(volunteer, need, sign);
    cases[volunteer] += sign * instance.sessions().cases(need);
    for (int k = times.begin(need); k < times.end(need); k++) {
      int count = sign * times.count(k);
      minutes[volunteer * weeks + times.week(k)] += sign * times.minutes(k);
      sessions[volunteer * weeks + times.week(k)] += count;
      daily[volunteer * days + times.day(k)] += (short) count;
    }
  }

  boolean admits(int edge, int need) {
    if (!graph.isGroup(edge)) {
      return admits(graph.volunteer(graph.unit(edge)), need, null, NOTHING);
    }
    for (var part : graph.parts(edge)) {
      if (!admits(part.volunteer(), need, null, NOTHING)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the limits admit the need once some taken edges are gone. */
  private boolean admits(int volunteer, int need, @Nullable WorkingPlan roster, IntList going) {
    for (int k = times.begin(need); k < times.end(need); k++) {
      if (!hasTime(volunteer, need, times.week(k), roster, going)
          || !hasDay(volunteer, need, times.day(k), roster, going)) {
        return false;
      }
    }
    return hasCases(volunteer, need, roster, going);
  }

  private boolean hasTime(int volunteer, int need, int week, @Nullable WorkingPlan roster,
      IntList going) {
    int usedMinutes = minutes[volunteer * weeks + week] + times.minutesIn(need, week);
    int usedSessions = sessions[volunteer * weeks + week] + times.countIn(need, week);
    for (int i = 0; roster != null && i < going.size(); i++) {
      if (graph.holds(going.get(i), volunteer)) {
        int other = roster.needOf(going.get(i));
        usedMinutes -= times.minutesIn(other, week);
        usedSessions -= times.countIn(other, week);
      }
    }
    return usedMinutes <= capacity.minutes(volunteer, week)
        && usedSessions <= capacity.sessions(volunteer, week);
  }

  private boolean hasDay(int volunteer, int need, int day, @Nullable WorkingPlan roster,
      IntList going) {
    int used = daily[volunteer * days + day] + times.countOn(need, day);
    for (int i = 0; roster != null && i < going.size(); i++) {
      if (graph.holds(going.get(i), volunteer)) {
        used -= times.countOn(roster.needOf(going.get(i)), day);
      }
    }
    return used <= capacity.daily(volunteer, day);
  }

  private boolean hasCases(int volunteer, int need, @Nullable WorkingPlan roster, IntList going) {
    long used = cases[volunteer] + (long) instance.sessions().cases(need);
    for (int i = 0; roster != null && i < going.size(); i++) {
      if (graph.holds(going.get(i), volunteer)) {
        used -= instance.sessions().cases(roster.needOf(going.get(i)));
      }
    }
    return used <= capacity.cases(volunteer);
  }

  /**
   * Adds to the list the edges that must go, beyond those on it, for the limits
   * to admit the edge.
   */
  boolean overload(int edge, int need, WorkingPlan roster, IntList going) {
    if (!graph.isGroup(edge)) {
      return overload(graph.volunteer(graph.unit(edge)), graph.unit(edge), need, roster, going);
    }
    for (var part : graph.parts(edge)) {
      if (!overload(part.volunteer(), graph.unit(edge), need, roster, going)) {
        return false;
      }
    }
    return true;
  }

  private boolean overload(int volunteer, int unit, int need, WorkingPlan roster, IntList going) {
    while (!admits(volunteer, need, roster, going)) {
      int cheapest = cheapest(volunteer, unit, need, roster, going);
      if (cheapest < 0) {
        return false;
      }
      going.add(cheapest);
    }
    return true;
  }

  /** The cheapest taken edge that is on a day or in a week that is too full. */
  private int cheapest(int volunteer, int unit, int need, WorkingPlan roster, IntList going) {
    int fullDay = -1;
    int fullWeek = -1;
    for (int k = times.begin(need); k < times.end(need); k++) {
      if (!hasDay(volunteer, need, times.day(k), roster, going)) {
        fullDay = times.day(k);
      } else if (!hasTime(volunteer, need, times.week(k), roster, going)) {
        fullWeek = times.week(k);
      }
    }
    int cheapest = -1;
    long least = Long.MAX_VALUE;
    for (int x = roster.firstOf(unit); x >= 0; x = roster.nextOf(x)) {
      if (graph.holds(x, volunteer) && !contains(going, x)
          && relieves(roster.needOf(x), fullDay, fullWeek)) {
        long worth = roster.marginal(x);
        if (worth < least) {
          least = worth;
          cheapest = x;
        }
      }
    }
    return cheapest;
  }

  private boolean relieves(int need, int fullDay, int fullWeek) {
    if (fullDay >= 0) {
      return times.countOn(need, fullDay) > 0;
    }
    return fullWeek < 0 ? instance.sessions().cases(need) > 0 : times.minutesIn(need, fullWeek) > 0;
  }

  private static boolean contains(IntList list, int item) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) == item) {
        return true;
      }
    }
    return false;
  }
}
