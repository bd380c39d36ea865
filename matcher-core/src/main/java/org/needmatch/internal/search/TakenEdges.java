package org.needmatch.internal.search;

import java.util.Arrays;
import org.needmatch.internal.instance.EligibilityGraph;

/** Which edges are taken, as a list for each unit. Not thread-safe. */
final class TakenEdges {
  private final EligibilityGraph graph;
  private final int[] first;
  private final int[] next;
  private final boolean[] taken;
  private int size;

  TakenEdges(EligibilityGraph graph) {
    this.graph = graph;
    first = new int[graph.units()];
    Arrays.fill(first, -1);
    next = new int[graph.edges()];
    taken = new boolean[graph.edges()];
  }

  boolean contains(int edge) {
    return taken[edge];
  }

  int size() {
    return size;
  }

  /** The unit's edge that was added last, -1 for none. */
  int firstOf(int unit) {
    return first[unit];
  }

  /** The edge of the same unit that was added before, -1 for none. */
  int nextOf(int edge) {
    return next[edge];
  }

  /** Adds an edge that is not there. */
  void add(int edge) {
    int unit = graph.unit(edge);
    taken[edge] = true;
    next[edge] = first[unit];
    first[unit] = edge;
    size++;
  }

  /** Removes an edge that is there. Cost: linear in its unit's edges. */
  void remove(int edge) {
    int unit = graph.unit(edge);
    taken[edge] = false;
    if (first[unit] == edge) {
      first[unit] = next[edge];
    } else {
      int before = first[unit];
      while (next[before] != edge) {
        before = next[before];
      }
      next[before] = next[edge];
    }
    size--;
  }

  /** All of them, ascending. */
  int[] all() {
    int[] edges = new int[size];
    int k = 0;
    for (int u = 0; u < first.length; u++) {
      int begin = k;
      for (int x = first[u]; x >= 0; x = next[x]) {
        edges[k++] = x;
      }
      Arrays.sort(edges, begin, k);
    }
    return edges;
  }
}
