package org.needmatch.internal.bound;

import java.util.Arrays;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;

/**
 * Chains of sessions of a spell of which each fits the one before it. They hold
 * all sets that one volunteer can do and, since fitting is not transitive, a
 * few more. Cost: the square of the edges. Not thread-safe.
 */
final class BlockChains {
  private final Instance instance;
  private final Conflicts conflicts;
  private final WeekDiscretization shapes;
  private final KnapsackTable table;
  private long[] chainValue = new long[64];
  private int[] chainNode = new int[64];

  BlockChains(Instance instance, Conflicts conflicts, WeekDiscretization shapes,
      KnapsackTable table) {
    this.instance = instance;
    this.conflicts = conflicts;
    this.shapes = shapes;
    this.table = table;
  }

  /** Offers chains of edges, which are in order of time, to the table. */
  void look(int volunteer, int[] edge, long[] gain, int size) {
    int counts = countsInSpell(volunteer, edge, size);
    int width = table.minuteStates() * counts;
    if (chainValue.length < size * width) {
      chainValue = new long[2 * size * width];
      chainNode = new int[chainValue.length];
    }
    Arrays.fill(chainValue, 0, size * width, KnapsackTable.NONE);
    for (int i = 0; i < size; i++) {
      int step = shapes.use(edge[i]) * counts + (counts == 1 ? 0 : 1);
      if (step < width) {
        reach(i * width + step, gain[i], edge[i], -1);
      }
      for (int j = 0; j < i; j++) {
        if (!conflicts.between(edge[j], edge[i])) {
          append(j * width, i * width, step, width, counts, edge[i], gain[i]);
        }
      }
      for (int state = 0; state < width; state++) {
        if (chainValue[i * width + state] > KnapsackTable.NONE) {
          int count = table.countStates() == 1 ? 0 : state % counts;
          if (count < table.countStates()) {
            table.offer(state / counts, count, chainValue[i * width + state],
                chainNode[i * width + state]);
          }
        }
      }
    }
  }

  private void append(int before, int here, int step, int width, int counts, int edge, long gain) {
    int most = Math.max(1, counts - 1);
    for (int minutes = 0; minutes + step < width; minutes += counts) {
      for (int state = minutes; state < minutes + most; state++) {
        long worth = chainValue[before + state];
        if (worth > KnapsackTable.NONE) {
          reach(here + state + step, worth + gain, edge, chainNode[before + state]);
        }
      }
    }
  }

  private void reach(int slot, long worth, int edge, int parent) {
    if (worth > chainValue[slot]) {
      chainValue[slot] = worth;
      chainNode[slot] = table.add(edge, parent);
    }
  }

  /**
   * Sessions that the days of the spell allow, and none, or 1 when nothing limits
   * them.
   */
  private int countsInSpell(int volunteer, int[] edge, int size) {
    long allowed = 0;
    int last = -1;
    for (int i = 0; i < size; i++) {
      int day = shapes.day(edge[i]);
      if (day != last) {
        allowed += instance.capacity().daily(volunteer, day);
        last = day;
      }
    }
    boolean countless = table.countStates() == 1;
    allowed = Math.min(allowed, countless ? Long.MAX_VALUE : table.countStates() - 1);
    return allowed >= size && countless ? 1 : (int) Math.min(allowed, size) + 1;
  }
}
