package org.needmatch.internal.bound;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.needmatch.internal.instance.IntList;

/** Weeks of units, each once, numbered as they come. Not thread-safe. */
final class ColumnPool {
  /** What was not there. */
  static final int NEW = -1;

  private final IntList unit = new IntList();
  private final IntList begin = new IntList();
  private final IntList edge = new IntList();
  private final Map<Week, Integer> known = new HashMap<>();

  private record Week(int unit, IntKey edges) {
  }

  private record IntKey(int[] content) {
    @Override
    public boolean equals(Object other) {
      return other instanceof IntKey key && Arrays.equals(content, key.content);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(content);
    }
  }

  ColumnPool() {
    begin.add(0);
  }

  /** Takes a week, edges ascending. Returns its number if it is there already. */
  int add(int ofUnit, int[] edges) {
    Integer before = known.putIfAbsent(new Week(ofUnit, new IntKey(edges)), size());
    if (before != null) {
      return before;
    }
    for (int e : edges) {
      edge.add(e);
    }
    unit.add(ofUnit);
    begin.add(edge.size());
    return NEW;
  }

  int size() {
    return unit.size();
  }

  int unit(int week) {
    return unit.get(week);
  }

  /** The edges of a week, ascending. */
  int[] edges(int week) {
    int[] edges = new int[begin.get(week + 1) - begin.get(week)];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = edge.get(begin.get(week) + i);
    }
    return edges;
  }

  /**
   * How much each edge is taken.
   *
   * @param first
   *          where the first week's share stands in the solution
   */
  float[] taken(double[] solution, int first, int edges) {
    var taken = new float[edges];
    for (int w = 0; w < size(); w++) {
      double share = solution[first + w];
      if (share > 1e-9) {
        for (int k = begin(w); k < end(w); k++) {
          taken[edge(k)] += (float) share;
        }
      }
    }
    return taken;
  }

  int begin(int week) {
    return begin.get(week);
  }

  int end(int week) {
    return begin.get(week + 1);
  }

  int edge(int at) {
    return edge.get(at);
  }
}
