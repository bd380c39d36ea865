package org.needmatch.internal.bound;

import java.util.Arrays;
import org.needmatch.internal.instance.IntList;

/**
 * For each use of minutes and sessions the best set of edges in a spell of
 * time. A state is minutes, in grains, times {@code counts} plus sessions. Sets
 * are kept as chains of nodes. Not thread-safe.
 */
final class KnapsackTable {
  static final long NONE = Long.MIN_VALUE / 2;

  private final IntList states = new IntList();
  private final IntList nodeEdge = new IntList();
  private final IntList nodeParent = new IntList();
  private long[] value = new long[64];
  private long[] cover = new long[64];
  private int[] node = new int[64];
  private int minuteStates = 1;
  private int countStates = 1;

  /** Starts on a week. */
  void begin(int minutes, int counts) {
    minuteStates = minutes;
    countStates = counts;
    nodeEdge.clear();
    nodeParent.clear();
    if (value.length < minutes * counts) {
      value = new long[2 * minutes * counts];
      cover = new long[value.length];
      node = new int[value.length];
    }
  }

  /** Starts on a spell; sets of earlier spells can still be collected. */
  void clear() {
    Arrays.fill(value, 0, minuteStates * countStates, NONE);
    Arrays.fill(cover, 0, minuteStates * countStates, 0);
    states.clear();
  }

  int minuteStates() {
    return minuteStates;
  }

  int countStates() {
    return countStates;
  }

  /** States for which there is a set. */
  IntList states() {
    return states;
  }

  long value(int state) {
    return value[state];
  }

  int node(int state) {
    return node[state];
  }

  /** The best that no more minutes and sessions than the state's can do. */
  long cover(int minutes, int count) {
    return cover[minutes * countStates + (countStates == 1 ? 0 : count)];
  }

  /** Adds an edge to a set, −1 for none. */
  int add(int edge, int parent) {
    nodeEdge.add(edge);
    nodeParent.add(parent);
    return nodeEdge.size() - 1;
  }

  void offer(int minutes, int count, long worth, int set) {
    int state = minutes * countStates + count;
    if (value[state] == NONE) {
      states.add(state);
    }
    if (worth > value[state]) {
      value[state] = worth;
      node[state] = set;
      for (int m = minutes; m < minuteStates; m++) {
        for (int c = count; c < countStates; c++) {
          cover[m * countStates + c] = Math.max(cover[m * countStates + c], worth);
        }
      }
    }
  }

  /** Adds the edges of a set to a list. */
  void collect(int last, IntList into) {
    for (int n = last; n >= 0; n = nodeParent.get(n)) {
      into.add(nodeEdge.get(n));
    }
  }
}
