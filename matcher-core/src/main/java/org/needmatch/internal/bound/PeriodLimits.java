package org.needmatch.internal.bound;

import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.instance.Capacity;
import org.needmatch.internal.instance.EligibilityGraph;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;
import org.needmatch.internal.instance.Timetable;

/** What the limits of people allow of a set of edges. Immutable. */
final class PeriodLimits {
  private final Instance instance;
  private final EligibilityGraph graph;
  private final Capacity capacity;
  private final Timetable times;

  PeriodLimits(Instance instance) {
    this.instance = instance;
    graph = instance.graph();
    capacity = instance.capacity();
    times = instance.sessions().times();
  }

  private int need(int edge) {
    return instance.sessions().roleNeed(graph.role(edge));
  }

  /** Whether the limits admit an edge beside those of a path. */
  boolean admits(int candidate, IntList path) {
    if (!graph.isGroup(candidate)) {
      return admits(graph.volunteer(graph.unit(candidate)), need(candidate), path);
    }
    for (var part : graph.parts(candidate)) {
      if (!admits(part.volunteer(), need(candidate), path)) {
        return false;
      }
    }
    return true;
  }

  private boolean admits(int volunteer, int need, IntList path) {
    for (int k = times.begin(need); k < times.end(need); k++) {
      int week = times.week(k);
      int day = times.day(k);
      long minutes = times.minutesIn(need, week);
      int count = times.countIn(need, week);
      int today = times.countOn(need, day);
      for (int i = 0; i < path.size(); i++) {
        if (graph.holds(path.get(i), volunteer)) {
          int other = need(path.get(i));
          minutes += times.minutesIn(other, week);
          count += times.countIn(other, week);
          today += times.countOn(other, day);
        }
      }
      if (minutes > capacity.minutes(volunteer, week) || count > capacity.sessions(volunteer, week)
          || today > capacity.daily(volunteer, day)) {
        return false;
      }
    }
    return capacity.cases(volunteer) == WorkloadLimits.UNLIMITED
        || casesLeft(volunteer, need, path) >= 0;
  }

  private long casesLeft(int volunteer, int need, IntList path) {
    long left = capacity.cases(volunteer) - (long) instance.sessions().cases(need);
    for (int i = 0; i < path.size(); i++) {
      left -= graph.holds(path.get(i), volunteer)
          ? instance.sessions().cases(need(path.get(i)))
          : 0;
    }
    return left;
  }

  /**
   * Needs that one period can hold at most, or more; where the members are not
   * all in every edge, any number.
   */
  int mostNeeds(int unit, int[] edges, int size) {
    if (size == 0) {
      return 0;
    }
    if (!graph.isGroupUnit(unit)) {
      return mostOf(graph.volunteer(unit), edges, size);
    }
    int[] members = graph.members(unit);
    for (int i = 0; i < size; i++) {
      if (graph.parts(edges[i]).length != members.length) {
        return size;
      }
    }
    int most = size;
    for (int member : members) {
      most = Math.min(most, mostOf(member, edges, size));
    }
    return most;
  }

  private int mostOf(int volunteer, int[] edges, int size) {
    int from = 0;
    int to = times.weeks() - 1;
    int cases = Integer.MAX_VALUE;
    for (int i = 0; i < size; i++) {
      from = Math.max(from, times.firstWeek(need(edges[i])));
      to = Math.min(to, times.lastWeek(need(edges[i])));
      cases = Math.min(cases, instance.sessions().cases(need(edges[i])));
    }
    int most = cases == 0 ? size : Math.min(size, capacity.cases(volunteer) / cases);
    for (int week = from; week <= to; week++) {
      int minutes = Integer.MAX_VALUE;
      int count = Integer.MAX_VALUE;
      for (int i = 0; i < size; i++) {
        minutes = Math.min(minutes, times.minutesIn(need(edges[i]), week));
        count = Math.min(count, times.countIn(need(edges[i]), week));
      }
      most = minutes == 0 ? most : Math.min(most, capacity.minutes(volunteer, week) / minutes);
      most = count == 0 ? most : Math.min(most, capacity.sessions(volunteer, week) / count);
    }
    return most;
  }
}
