package org.needmatch.internal.bound;

import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.EligibilityGraph;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;

/**
 * The best period of people who are never placed without each other, or of one
 * person with commitments, by exhaustive search: edges are put into sets of
 * which any two exclude each other, and one of each set is tried, or none, the
 * dearest first. Beyond {@link #MAX_NODES} the sum of the dearest of the sets,
 * which is at least what any period is worth. Not thread-safe.
 */
final class GroupWeekSearch {
  private static final int MAX_NODES = 20_000;
  private static final int MAX_COMPARED = 64;

  private final EligibilityGraph graph;
  private final Conflicts conflicts;
  private final PeriodLimits load;
  private final GroupWays ways;
  private final IntList path = new IntList();
  private int[] bestPath = {};
  private long best;
  private int nodes;
  private int most;
  private int size;
  private long[] gain = new long[16];
  private int[] edge = new int[16];
  private int sets;
  private long[] dearest = new long[16];
  private int[] first = new int[16];
  private int[] last = new int[16];
  private int[] next = new int[16];

  GroupWeekSearch(Instance instance, Conflicts conflicts, PricedPairs pairs) {
    this.conflicts = conflicts;
    graph = instance.graph();
    load = new PeriodLimits(instance);
    ways = pairs.groupWays();
  }

  long best(int unit, long[] price, PairStatus marks, IntList chosen) {
    sort(unit, price, marks);
    group();
    most = Math.min(sets, load.mostNeeds(unit, edge, size));
    path.clear();
    bestPath = new int[0];
    best = 0;
    nodes = 0;
    extend(0, 0);
    if (nodes > MAX_NODES) {
      return hope(0, most);
    }
    for (int chosenEdge : bestPath) {
      chosen.add(chosenEdge);
    }
    return best;
  }

  /** The edges worth having, the dearest first. */
  private void sort(int unit, long[] price, PairStatus marks) {
    int edges = graph.end(unit) - graph.begin(unit);
    if (gain.length < edges) {
      gain = new long[2 * edges];
      edge = new int[gain.length];
      dearest = new long[gain.length];
      first = new int[gain.length];
      last = new int[gain.length];
      next = new int[gain.length];
    }
    size = 0;
    for (int e = graph.begin(unit); e < graph.end(unit); e++) {
      long worth = graph.isGroup(e) ? gain(e, price, marks) : BlockOptions.gain(marks, price, e);
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

  /** Puts each edge into the first set that it is excluded by all of. */
  private void group() {
    sets = 0;
    for (int i = 0; i < size; i++) {
      int set = 0;
      while (set < sets && !excluded(i, set)) {
        set++;
      }
      if (set == sets) {
        first[set] = i;
        dearest[set] = gain[i];
        sets++;
      } else {
        next[last[set]] = i;
      }
      last[set] = i;
      next[i] = -1;
    }
  }

  private boolean excluded(int i, int set) {
    int compared = 0;
    for (int k = first[set]; k >= 0; k = next[k]) {
      if (++compared > MAX_COMPARED || !conflicts.between(edge[i], edge[k])) {
        return false;
      }
    }
    return true;
  }

  /** What the edge is worth, or more where not all ways are edges. */
  private long gain(int taken, long[] price, PairStatus marks) {
    long sum = 0;
    for (int[] open : ways.of(taken)) {
      long most = Long.MIN_VALUE;
      for (int pair : open) {
        int mark = marks.of(pair);
        if (mark != PairStatus.OUT) {
          most = Math.max(most, price[pair] + (mark == PairStatus.OPEN ? 0 : LagrangianDual.BIG_M));
        }
      }
      if (most == Long.MIN_VALUE) {
        return 0;
      }
      sum += most;
    }
    return sum;
  }

  /** What sets from one on add at most with so many more needs. */
  private long hope(int set, int more) {
    long hope = 0;
    for (int k = set; k < Math.min(sets, set + more); k++) {
      hope += dearest[k];
    }
    return hope;
  }

  private void extend(int set, long worth) {
    if (worth > best) {
      best = worth;
      bestPath = path.toArray();
    }
    int more = most - path.size();
    for (int s = set; s < sets && more > 0 && nodes <= MAX_NODES; s++) {
      if (worth + hope(s, more) <= best) {
        return;
      }
      long after = hope(s + 1, more - 1);
      for (int i = first[s]; i >= 0 && worth + gain[i] + after > best; i = next[i]) {
        nodes++;
        if (nodes > MAX_NODES) {
          return;
        }
        if (fits(edge[i])) {
          path.add(edge[i]);
          extend(s + 1, worth + gain[i]);
          path.removeLast();
        }
      }
    }
  }

  private boolean fits(int candidate) {
    for (int i = 0; i < path.size(); i++) {
      if (conflicts.between(candidate, path.get(i))) {
        return false;
      }
    }
    return load.admits(candidate, path);
  }
}
