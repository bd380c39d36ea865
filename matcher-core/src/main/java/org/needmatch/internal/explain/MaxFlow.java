package org.needmatch.internal.explain;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Greatest flow by blocking flows (E. A. Dinic, 1970). Arcs are added first;
 * then {@link #run}. Cost: the square of the nodes times the arcs at worst, far
 * less on flat networks. Not thread-safe.
 */
final class MaxFlow {
  private final int[] first;
  private final int[] level;
  private final int[] turn;
  private int[] next = new int[64];
  private int[] head = new int[64];
  private long[] left = new long[64];
  private int arcs;

  MaxFlow(int nodes) {
    first = new int[nodes];
    Arrays.fill(first, -1);
    level = new int[nodes];
    turn = new int[nodes];
  }

  void arc(int from, int to, long capacity) {
    if (arcs + 2 > head.length) {
      next = Arrays.copyOf(next, 2 * arcs);
      head = Arrays.copyOf(head, 2 * arcs);
      left = Arrays.copyOf(left, 2 * arcs);
    }
    half(from, to, capacity);
    half(to, from, 0);
  }

  private void half(int from, int to, long capacity) {
    head[arcs] = to;
    left[arcs] = capacity;
    next[arcs] = first[from];
    first[from] = arcs++;
  }

  /** The flow from source to sink. */
  long run(int source, int sink) {
    long flow = 0;
    while (layer(source, sink)) {
      System.arraycopy(first, 0, turn, 0, first.length);
      for (long pushed = push(source, sink, Long.MAX_VALUE); pushed > 0; pushed = push(source, sink,
          Long.MAX_VALUE)) {
        flow += pushed;
      }
    }
    return flow;
  }

  private boolean layer(int source, int sink) {
    Arrays.fill(level, -1);
    level[source] = 0;
    var queue = new int[first.length];
    int end = 1;
    queue[0] = source;
    for (int i = 0; i < end; i++) {
      for (int a = first[queue[i]]; a >= 0; a = next[a]) {
        if (left[a] > 0 && level[head[a]] < 0) {
          level[head[a]] = level[queue[i]] + 1;
          queue[end++] = head[a];
        }
      }
    }
    return level[sink] >= 0;
  }

  private long push(int node, int sink, long most) {
    if (node == sink) {
      return most;
    }
    for (; turn[node] >= 0; turn[node] = next[turn[node]]) {
      int a = turn[node];
      if (left[a] > 0 && level[head[a]] == level[node] + 1) {
        long pushed = push(head[a], sink, Math.min(most, left[a]));
        if (pushed > 0) {
          left[a] -= pushed;
          left[a ^ 1] += pushed;
          return pushed;
        }
      }
    }
    return 0;
  }

  /**
   * Nodes to which more could still flow from the node, itself included.
   *
   * @param barred
   *          a node that is not passed
   */
  BitSet reachable(int node, int barred) {
    var seen = new BitSet();
    seen.set(barred);
    var queue = new int[first.length];
    int end = 1;
    queue[0] = node;
    seen.set(node);
    for (int i = 0; i < end; i++) {
      for (int a = first[queue[i]]; a >= 0; a = next[a]) {
        if (left[a] > 0 && !seen.get(head[a])) {
          seen.set(head[a]);
          queue[end++] = head[a];
        }
      }
    }
    seen.clear(barred);
    return seen;
  }

  /** What could still flow through the arc that was added as number {@code i}. */
  long left(int i) {
    return left[2 * i];
  }
}
