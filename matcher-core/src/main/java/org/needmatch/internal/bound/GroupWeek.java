package org.needmatch.internal.bound;

import java.util.HashMap;
import org.needmatch.instance.Capacity;
import org.needmatch.instance.Conflicts;
import org.needmatch.instance.Instance;
import org.needmatch.instance.IntList;

/**
 * The best week of people who are never placed without each other, by
 * exhaustive search with a bound; beyond {@link #MOST_NODES} the sum of
 * everything worth having, which is more than any week. Not thread-safe.
 */
final class GroupWeek {
  private static final int MOST_NODES = 200_000;

  private final Instance instance;
  private final Conflicts conflicts;
  private final int[][][] ways;
  private final int firstEdge;
  private final IntList path = new IntList();
  private int[] bestPath = {};
  private long best;
  private int nodes;
  private long[] gain = new long[16];

  GroupWeek(Instance instance, Conflicts conflicts, Pairs pairs) {
    this.instance = instance;
    this.conflicts = conflicts;
    var graph = instance.graph();
    int groups = 0;
    while (groups < graph.units() && graph.isGroupUnit(graph.units() - 1 - groups)) {
      groups++;
    }
    firstEdge = graph.begin(graph.units() - groups);
    ways = new int[graph.edges() - firstEdge][][];
    var found = new HashMap<Long, int[]>();
    for (int edge = firstEdge; edge < graph.edges(); edge++) {
      var parts = graph.parts(edge);
      var open = new int[parts.length][];
      for (int i = 0; i < parts.length; i++) {
        int volunteer = parts[i].volunteer();
        int need = instance.sessions().roleNeed(parts[i].role());
        open[i] = found.computeIfAbsent((long) volunteer << Integer.SIZE | need,
            key -> pairs.of(volunteer, need));
      }
      ways[edge - firstEdge] = open;
    }
  }

  long best(int unit, long[] price, Marks marks, IntList chosen) {
    var graph = instance.graph();
    int begin = graph.begin(unit);
    int size = graph.end(unit) - begin;
    if (gain.length < size) {
      gain = new long[2 * size];
    }
    long[] rest = new long[size + 1];
    for (int i = size - 1; i >= 0; i--) {
      gain[i] = gain(begin + i, price, marks);
      rest[i] = rest[i + 1] + gain[i];
    }
    path.clear();
    bestPath = new int[0];
    best = 0;
    nodes = 0;
    extend(begin, 0, 0, rest);
    if (nodes > MOST_NODES) {
      return rest[0];
    }
    for (int edge : bestPath) {
      chosen.add(edge);
    }
    return best;
  }

  /**
   * Each member at their best role in the need, seats aside: never less than any
   * way to take the need.
   */
  private long gain(int edge, long[] price, Marks marks) {
    long sum = 0;
    for (int[] open : ways[edge - firstEdge]) {
      long best = Long.MIN_VALUE;
      for (int pair : open) {
        int mark = marks.of(pair);
        if (mark != Marks.OUT) {
          best = Math.max(best, price[pair] + (mark == Marks.OPEN ? 0 : Dual.MUST));
        }
      }
      if (best == Long.MIN_VALUE) {
        return 0;
      }
      sum += best;
    }
    return sum;
  }

  private void extend(int begin, int from, long worth, long[] rest) {
    if (worth > best) {
      best = worth;
      bestPath = path.toArray();
    }
    for (int i = from; i < rest.length - 1 && worth + rest[i] > best && nodes <= MOST_NODES; i++) {
      if (gain[i] > 0 && fits(begin + i)) {
        nodes++;
        path.add(begin + i);
        extend(begin, i + 1, worth + gain[i], rest);
        path.removeLast();
      }
    }
  }

  private boolean fits(int edge) {
    for (int i = 0; i < path.size(); i++) {
      if (conflicts.between(edge, path.get(i))) {
        return false;
      }
    }
    for (var part : instance.graph().parts(edge)) {
      if (!admits(part.volunteer(), edge)) {
        return false;
      }
    }
    return true;
  }

  private boolean admits(int volunteer, int edge) {
    var sessions = instance.sessions();
    var capacity = instance.capacity();
    int need = sessions.roleNeed(instance.graph().role(edge));
    int minutes = sessions.minutes(need);
    int count = 1;
    var daily = new int[Capacity.DAYS];
    daily[sessions.day(need)]++;
    for (int i = 0; i < path.size(); i++) {
      for (var part : instance.graph().parts(path.get(i))) {
        if (part.volunteer() == volunteer) {
          int other = sessions.roleNeed(part.role());
          minutes += sessions.minutes(other);
          count++;
          daily[sessions.day(other)]++;
        }
      }
    }
    for (int day = 0; day < daily.length; day++) {
      if (daily[day] > capacity.daily(volunteer, day)) {
        return false;
      }
    }
    return minutes <= capacity.minutes(volunteer) && count <= capacity.sessions(volunteer);
  }
}
