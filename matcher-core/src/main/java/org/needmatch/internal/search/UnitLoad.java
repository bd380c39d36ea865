package org.needmatch.internal.search;

import org.needmatch.instance.Capacity;
import org.needmatch.instance.Instance;
import org.needmatch.instance.IntList;

/**
 * Minutes and sessions that a roster takes of each volunteer, held against
 * their limits. Not thread-safe.
 */
final class UnitLoad {
  private final Instance instance;
  private final int[] minutes;
  private final int[] sessions;
  private final short[] daily;

  UnitLoad(Instance instance) {
    this.instance = instance;
    int volunteers = instance.problem().volunteers().size();
    minutes = new int[volunteers];
    sessions = new int[volunteers];
    daily = new short[volunteers * Capacity.DAYS];
  }

  void add(int edge, int need, int sign) {
    var graph = instance.graph();
    if (graph.isGroup(edge)) {
      for (var part : graph.parts(edge)) {
        addTo(part.volunteer(), need, sign);
      }
    } else {
      addTo(graph.volunteer(graph.unit(edge)), need, sign);
    }
  }

  private void addTo(int volunteer, int need, int sign) {
    minutes[volunteer] += sign * instance.sessions().minutes(need);
    sessions[volunteer] += sign;
    daily[volunteer * Capacity.DAYS + instance.sessions().day(need)] += (short) sign;
  }

  boolean admits(int edge, int need) {
    var graph = instance.graph();
    if (!graph.isGroup(edge)) {
      return admits(graph.volunteer(graph.unit(edge)), need, 0, 0, 0);
    }
    for (var part : graph.parts(edge)) {
      if (!admits(part.volunteer(), need, 0, 0, 0)) {
        return false;
      }
    }
    return true;
  }

  private boolean admits(int volunteer, int need, int lessMinutes, int lessSessions,
      int lessToday) {
    var capacity = instance.capacity();
    int day = instance.sessions().day(need);
    return minutes[volunteer] - lessMinutes + instance.sessions().minutes(need) <= capacity
        .minutes(volunteer) && sessions[volunteer] - lessSessions < capacity.sessions(volunteer)
        && daily[volunteer * Capacity.DAYS + day] - lessToday < capacity.daily(volunteer, day);
  }

  /**
   * Adds to the list the edges that must go, beyond those on it, for the limits
   * to admit the edge.
   */
  boolean overload(int edge, int need, Roster roster, IntList going) {
    var graph = instance.graph();
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

  private boolean overload(int volunteer, int unit, int need, Roster roster, IntList going) {
    while (true) {
      int lessMinutes = 0;
      int lessSessions = 0;
      int lessToday = 0;
      int day = instance.sessions().day(need);
      for (int i = 0; i < going.size(); i++) {
        int gone = going.get(i);
        if (instance.graph().holds(gone, volunteer)) {
          int other = roster.needOf(gone);
          lessMinutes += instance.sessions().minutes(other);
          lessSessions++;
          lessToday += instance.sessions().day(other) == day ? 1 : 0;
        }
      }
      if (admits(volunteer, need, lessMinutes, lessSessions, lessToday)) {
        return true;
      }
      boolean todayIsFull = daily[volunteer * Capacity.DAYS + day] - lessToday >= instance
          .capacity().daily(volunteer, day);
      int cheapest = cheapest(volunteer, unit, roster, going, todayIsFull ? day : -1);
      if (cheapest < 0) {
        return false;
      }
      going.add(cheapest);
    }
  }

  private int cheapest(int volunteer, int unit, Roster roster, IntList going, int onDay) {
    int cheapest = -1;
    long least = Long.MAX_VALUE;
    for (int x = roster.firstOf(unit); x >= 0; x = roster.nextOf(x)) {
      if (instance.graph().holds(x, volunteer) && !contains(going, x)
          && (onDay < 0 || instance.sessions().day(roster.needOf(x)) == onDay)) {
        long worth = roster.marginal(x);
        if (worth < least) {
          least = worth;
          cheapest = x;
        }
      }
    }
    return cheapest;
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
