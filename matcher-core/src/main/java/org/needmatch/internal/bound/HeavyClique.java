package org.needmatch.internal.bound;

import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Looks for a heavy set of vertices that are all neighbours of each other, by
 * dynamic local search (W. Pullan and H. H. Hoos, "Dynamic local search for the
 * maximum clique problem", Journal of Artificial Intelligence Research 25,
 * 2006): what can be added is added, else one is exchanged for another, and
 * after a while without a gain a vertex drives out all that are not its
 * neighbours. The same each time. Not thread-safe.
 */
final class HeavyClique {
  private static final int PATIENCE = 60;
  private static final int TABU = 7;
  private static final int STEPS_A_LOOK = 100;

  private final int[][] strangers;
  private final long[] weight;
  private final SplittableRandom random = new SplittableRandom(1);
  private final BitSet members = new BitSet();
  private final int[] against;
  private final int[] free;
  private long total;
  private BitSet best = new BitSet();
  private long most;
  private int stale;
  private int step;

  /**
   * @param neighbours
   *          by vertex; symmetric, nobody their own
   * @param weight
   *          by vertex, above 0
   */
  HeavyClique(BitSet[] neighbours, long[] weight) {
    this.weight = weight;
    strangers = new int[neighbours.length][];
    for (int v = 0; v < neighbours.length; v++) {
      int self = v;
      strangers[v] = IntStream.range(0, neighbours.length)
          .filter(u -> u != self && !neighbours[self].get(u)).toArray();
    }
    against = new int[neighbours.length];
    free = new int[neighbours.length];
  }

  /**
   * The heaviest so far, after so many steps more, fewer where it is to stop.
   * Cost: vertices times steps.
   */
  BitSet search(int steps, BooleanSupplier stop) {
    for (int end = step + steps; step < end && weight.length > 0;) {
      if (++step % STEPS_A_LOOK == 0 && stop.getAsBoolean()) {
        break;
      }
      long before = total;
      if (stale >= PATIENCE || !move()) {
        add(random.nextInt(weight.length));
        stale = 0;
      } else {
        stale = total > before ? 0 : stale + 1;
      }
      if (total > most) {
        most = total;
        best = (BitSet) members.clone();
      }
    }
    return best;
  }

  private boolean move() {
    int chosen = -1;
    long highest = Long.MIN_VALUE;
    int ties = 0;
    for (int v = 0; v < weight.length; v++) {
      if (against[v] <= 1 && free[v] <= step && !members.get(v)) {
        long gain = against[v] == 0 ? weight[v] : weight[v] - weight[opponent(v)];
        if (gain > highest) {
          highest = gain;
          ties = 0;
        }
        if (gain == highest && random.nextInt(++ties) == 0) {
          chosen = v;
        }
      }
    }
    if (chosen < 0 || highest < 0) {
      return false;
    }
    add(chosen);
    return true;
  }

  private int opponent(int vertex) {
    for (int u : strangers[vertex]) {
      if (members.get(u)) {
        return u;
      }
    }
    throw new IllegalStateException("Vertex " + vertex + " has no stranger in the set.");
  }

  private void add(int vertex) {
    if (members.get(vertex)) {
      return;
    }
    for (int u : strangers[vertex]) {
      if (members.get(u)) {
        members.clear(u);
        total -= weight[u];
        free[u] = step + TABU;
        count(u, -1);
      }
    }
    members.set(vertex);
    total += weight[vertex];
    count(vertex, 1);
  }

  private void count(int vertex, int change) {
    for (int u : strangers[vertex]) {
      against[u] += change;
    }
  }
}
