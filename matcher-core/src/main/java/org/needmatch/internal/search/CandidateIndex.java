package org.needmatch.internal.search;

import org.needmatch.internal.instance.EligibilityGraph;

/**
 * The edges that a search looks at first, by unit and by role. 8 bytes an edge
 * and 4 a unit and a role. Immutable.
 */
final class CandidateIndex {
  private final int[] edge;
  private final int[] unitBegin;
  private final int[] roleBegin;
  private final int[] roleEdge;

  /**
   * @param edges
   *          ascending
   */
  CandidateIndex(EligibilityGraph graph, int roles, int[] edges) {
    edge = edges;
    unitBegin = new int[graph.units() + 1];
    roleBegin = new int[roles + 1];
    for (int e : edges) {
      unitBegin[graph.unit(e) + 1]++;
      // Once for each member of a group, so that its edge is not missed.
      graph.forEachPlacement(e, (volunteer, r, pair) -> roleBegin[r + 1]++);
    }
    for (int u = 0; u < graph.units(); u++) {
      unitBegin[u + 1] += unitBegin[u];
    }
    for (int r = 0; r < roles; r++) {
      roleBegin[r + 1] += roleBegin[r];
    }
    roleEdge = new int[roleBegin[roles]];
    int[] next = roleBegin.clone();
    for (int e : edges) {
      graph.forEachPlacement(e, (volunteer, r, pair) -> roleEdge[next[r]++] = e);
    }
  }

  int size() {
    return edge.length;
  }

  /** Edge {@code i}; those of a unit follow each other. */
  int edge(int i) {
    return edge[i];
  }

  int unitBegin(int unit) {
    return unitBegin[unit];
  }

  int unitEnd(int unit) {
    return unitBegin[unit + 1];
  }

  int roleBegin(int role) {
    return roleBegin[role];
  }

  int roleEnd(int role) {
    return roleBegin[role + 1];
  }

  int roleEdge(int position) {
    return roleEdge[position];
  }
}
