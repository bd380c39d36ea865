package org.needmatch.internal.bound;

import java.util.HashMap;
import org.needmatch.instance.Capacity;
import org.needmatch.instance.Conflicts;
import org.needmatch.instance.Instance;
import org.needmatch.instance.IntList;

/**
 * The best week of people who are never placed without each other, by
 * exhaustive search with a bound, the dearest first; beyond {@link #MOST_NODES}
 * the sum of the dearest, which is at least what any week is worth. Not
 * thread-safe.
 */
final class GroupWeek {
  private static final int MOST_NODES = 20_000;

  private final Instance instance;
  private final Conflicts conflicts;
  private final int[][][] ways;
  private final int firstEdge;
  private final IntList path = new IntList();
  private int[] bestPath = {};
  private long best;
  private int nodes;
  private int most;
  private int size;
  private long[] gain = new long[16];
  private int[] edge = new int[16];

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
    for (int e = firstEdge; e < graph.edges(); e++) {
      var parts = graph.parts(e);
      var open = new int[parts.length][];
      for (int i = 0; i < parts.length; i++) {
        int volunteer = parts[i].volunteer();
        int need = instance.sessions().roleNeed(parts[i].role());
        open[i] = found.computeIfAbsent((long) volunteer << Integer.SIZE | need,
            key -> pairs.of(volunteer, need));
      }
      ways[e - firstEdge] = open;
    }
  }

  long best(int unit, long[] price, Marks marks, IntList chosen) {
    sort(unit, price, marks);
    most = mostSessions(unit);
    path.clear();
    bestPath = new int[0];
    best = 0;
    nodes = 0;
    extend(0, 0);
    if (nodes > MOST_NODES) {
      long above = 0;
      for (int i = 0; i < Math.min(size, most); i++) {
        above += gain[i];
      }
      return above;
    }
    for (int chosenEdge : bestPath) {
      chosen.add(chosenEdge);
    }
    return best;
  }

  /** The edges worth having, the dearest first. */
  private void sort(int unit, long[] price, Marks marks) {
    var graph = instance.graph();
    int edges = graph.end(unit) - graph.begin(unit);
    if (gain.length < edges) {
      gain = new long[2 * edges];
      edge = new int[gain.length];
    }
    size = 0;
    for (int e = graph.begin(unit); e < graph.end(unit); e++) {
      long worth = gain(e, price, marks);
      if (worth > 0) {
        int at = size++;
        while (at > 0 && gain[at - 1] < worth) {
          gain[at] = gain[at - 1];
          edge[at] = edge[at - 1];
          at--;
        }
        gain[at] = worth;
        edge[at] = e;
      }
    }
  }

  /**
   * Sessions that one week can hold at most, or more; where the members are not
   * all in every edge, any number.
   */
  private int mostSessions(int unit) {
    var capacity = instance.capacity();
    int least = Integer.MAX_VALUE;
    boolean whole = true;
    int[] members = instance.graph().members(unit);
    for (int i = 0; i < size; i++) {
      least = Math.min(least, instance.sessions()
          .minutes(instance.sessions().roleNeed(instance.graph().role(edge[i]))));
      whole &= instance.graph().parts(edge[i]).length == members.length;
    }
    int result = size;
    for (int i = 0; whole && size > 0 && i < members.length; i++) {
      result = Math.min(result, capacity.sessions(members[i]));
      result = Math.min(result, capacity.minutes(members[i]) / Math.max(1, least));
    }
    return result;
  }

  /**
   * Each member at their best role in the need, seats aside: never less than any
   * way to take the need.
   */
  private long gain(int taken, long[] price, Marks marks) {
    long sum = 0;
    for (int[] open : ways[taken - firstEdge]) {
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

  private void extend(int from, long worth) {
    if (worth > best) {
      best = worth;
      bestPath = path.toArray();
    }
    int more = most - path.size();
    for (int i = from; i < size && more > 0 && nodes <= MOST_NODES; i++) {
      long hope = 0;
      for (int k = i; k < Math.min(size, i + more) && worth + hope <= best; k++) {
        hope += gain[k];
      }
      if (worth + hope <= best) {
        return;
      }
      if (fits(edge[i])) {
        nodes++;
        path.add(edge[i]);
        extend(i + 1, worth + gain[i]);
        path.removeLast();
      }
    }
  }

  private boolean fits(int candidate) {
    for (int i = 0; i < path.size(); i++) {
      if (conflicts.between(candidate, path.get(i))) {
        return false;
      }
    }
    for (var part : instance.graph().parts(candidate)) {
      if (!admits(part.volunteer(), candidate)) {
        return false;
      }
    }
    return true;
  }

  private boolean admits(int volunteer, int candidate) {
    var sessions = instance.sessions();
    var capacity = instance.capacity();
    int need = sessions.roleNeed(instance.graph().role(candidate));
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
