package org.needmatch.internal.bound;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.needmatch.internal.instance.IntList;

/** Weeks of units, each once, numbered as they come. Not thread-safe. */
final class ColumnPool {
  private final IntList unit = new IntList();
  private final IntList begin = new IntList();
  private final IntList edge = new IntList();
  private final Set<Week> known = new HashSet<>();

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

  /** Takes a week, edges ascending. Returns false when it is there already. */
  boolean add(int ofUnit, int[] edges) {
    if (!known.add(new Week(ofUnit, new IntKey(edges)))) {
      return false;
    }
    for (int e : edges) {
      edge.add(e);
    }
    unit.add(ofUnit);
    begin.add(edge.size());
    return true;
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
