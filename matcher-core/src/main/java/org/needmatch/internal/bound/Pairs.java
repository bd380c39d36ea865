package org.needmatch.internal.bound;

import org.needmatch.instance.Instance;

/** The volunteer and role pairs that carry a price, by role. Immutable. */
final class Pairs {
  private final int[] begin;
  private final int[] pair;
  private final int[] role;

  Pairs(Instance instance) {
    var graph = instance.graph();
    int roles = instance.sessions().roleCount();
    role = new int[graph.pairs()];
    begin = new int[roles + 1];
    for (int e = 0; e < graph.edges(); e++) {
      if (graph.isGroup(e)) {
        for (var part : graph.parts(e)) {
          role[part.pair()] = part.role();
        }
      } else {
        role[e] = graph.role(e);
      }
    }
    for (int p = 0; p < role.length; p++) {
      begin[role[p] + 1]++;
    }
    for (int r = 0; r < roles; r++) {
      begin[r + 1] += begin[r];
    }
    pair = new int[role.length];
    int[] next = begin.clone();
    for (int p = 0; p < role.length; p++) {
      pair[next[role[p]]++] = p;
    }
  }

  int count() {
    return role.length;
  }

  int begin(int r) {
    return begin[r];
  }

  int end(int r) {
    return begin[r + 1];
  }

  int at(int position) {
    return pair[position];
  }

  int role(int p) {
    return role[p];
  }
}
