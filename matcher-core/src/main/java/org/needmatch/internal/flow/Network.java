package org.needmatch.internal.flow;

import java.util.Arrays;
import org.needmatch.internal.instance.IntList;

/**
 * A flow network whose arcs gain on two levels, the first before the second.
 * The flow grows along the path of greatest gain until none gains more, which
 * is the flow of greatest gain of all. Not thread-safe.
 */
final class Network {
  private static final long NONE = Long.MIN_VALUE / 4;

  private final IntList target = new IntList();
  private final IntList capacity = new IntList();
  private final IntList before = new IntList();
  private final IntList last = new IntList();
  private long[] first = new long[16];
  private long[] second = new long[16];
  private int nodes;
  private int arcs;

  /** Adds a node. */
  int node() {
    last.add(-1);
    return nodes++;
  }

  /** Adds an arc, and returns its number. */
  int arc(int from, int to, int room, long gain, long secondGain) {
    int arc = half(from, to, room, gain, secondGain);
    half(to, from, 0, -gain, -secondGain);
    return arc;
  }

  private int half(int from, int to, int room, long gain, long secondGain) {
    if (arcs == first.length) {
      first = Arrays.copyOf(first, arcs * 2);
      second = Arrays.copyOf(second, arcs * 2);
    }
    target.add(to);
    capacity.add(room);
    before.add(last.get(from));
    last.set(from, arcs);
    first[arcs] = gain;
    second[arcs] = secondGain;
    return arcs++;
  }

  /** Units of flow in the arc. */
  int flow(int arc) {
    return capacity.get(arc ^ 1);
  }

  /**
   * Sends one more unit along the path of greatest gain. Returns whether there
   * was one that gains. Cost: arcs times the length of paths, at worst nodes
   * times arcs.
   */
  boolean grow(int source, int sink) {
    var gain = new long[nodes];
    var secondGain = new long[nodes];
    var entered = new int[nodes];
    Arrays.fill(gain, NONE);
    Arrays.fill(entered, -1);
    gain[source] = 0;
    search(source, gain, secondGain, entered);
    if (gain[sink] < 0 || gain[sink] == 0 && secondGain[sink] <= 0) {
      return false;
    }
    for (int at = sink; at != source;) {
      int arc = entered[at];
      capacity.set(arc, capacity.get(arc) - 1);
      capacity.set(arc ^ 1, capacity.get(arc ^ 1) + 1);
      at = target.get(arc ^ 1);
    }
    return true;
  }

  private void search(int source, long[] gain, long[] secondGain, int[] entered) {
    var queue = new int[nodes + 1];
    var waiting = new boolean[nodes];
    int head = 0;
    int tail = 0;
    queue[tail++] = source;
    while (head != tail) {
      int from = queue[head];
      head = head == nodes ? 0 : head + 1;
      waiting[from] = false;
      for (int arc = last.get(from); arc >= 0; arc = before.get(arc)) {
        int to = target.get(arc);
        long more = gain[from] + first[arc];
        long secondMore = secondGain[from] + second[arc];
        if (capacity.get(arc) > 0
            && (more > gain[to] || more == gain[to] && secondMore > secondGain[to])) {
          gain[to] = more;
          secondGain[to] = secondMore;
          entered[to] = arc;
          if (!waiting[to]) {
            waiting[to] = true;
            queue[tail] = to;
            tail = tail == nodes ? 0 : tail + 1;
          }
        }
      }
    }
  }
}
