package org.needmatch.internal.bound;

import java.util.Arrays;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;

/**
 * What one volunteer could do in one spell of time: for each use of minutes and
 * sessions the set of edges that is worth most. An interval order is looked at
 * in one pass; else single edges come first, then sets of more, and where there
 * are too many sets, chains, which are worth no less. Not thread-safe.
 */
final class BlockOptions {
  private final Instance instance;
  private final TimeBlocks blocks;
  private final WeekDiscretization shapes;
  private final BlockTable sets;
  private final BlockChains chains;
  private final KnapsackTable table = new KnapsackTable();
  private long[] single = new long[64];
  private int[] singleEdge = new int[64];
  private long[] gain = new long[64];
  private int[] edge = new int[64];
  private long[] onwards = new long[64];
  private long[] price = {};
  private PairStatus marks = new PairStatus(0);
  private int volunteer;

  BlockOptions(Instance instance, Conflicts conflicts, TimeBlocks blocks) {
    this.instance = instance;
    this.blocks = blocks;
    shapes = blocks.shapes();
    sets = new BlockTable(instance, conflicts, shapes, table);
    chains = new BlockChains(instance, conflicts, shapes, table);
  }

  /** Starts on a volunteer's week. */
  void begin(int unit, long[] prices, PairStatus given) {
    volunteer = instance.graph().volunteer(unit);
    price = prices;
    marks = given;
    table.begin(shapes.minuteStates(unit), shapes.countStates(unit));
    if (single.length < table.minuteStates()) {
      single = new long[2 * table.minuteStates()];
      singleEdge = new int[single.length];
    }
  }

  /** What {@link #look} has found. */
  KnapsackTable table() {
    return table;
  }

  /**
   * Looks at the edges from one up to another, left out.
   *
   * @param atMost
   *          sessions in a set
   */
  void look(int from, int to, int atMost) {
    table.clear();
    int size = 0;
    int least = Integer.MAX_VALUE;
    Arrays.fill(single, 0, table.minuteStates(), 0);
    if (gain.length < to - from) {
      gain = new long[2 * (to - from)];
      edge = new int[gain.length];
    }
    for (int e = from; e < to; e++) {
      long worth = gain(marks, price, e);
      int use = shapes.use(e);
      if (worth > 0 && use < table.minuteStates()) {
        least = Math.min(least, use);
        edge[size] = e;
        gain[size++] = worth;
        if (worth > single[use]) {
          single[use] = worth;
          singleEdge[use] = e;
        }
      }
    }
    offerSingles();
    if (atMost > 1 && size > 1 && !sets.look(volunteer, edge, gain, size, least, atMost)) {
      chains.look(volunteer, edge, gain, size);
    }
  }

  /**
   * The best set of an interval order's edges, from one up to another, left out:
   * from the last to the first, either without the edge or with it and what is
   * best from the next that fits. Cost: linear.
   */
  void lookInOrder(int from, int to) {
    table.clear();
    if (onwards.length <= to - from) {
      onwards = new long[2 * (to - from)];
    }
    onwards[to - from] = 0;
    for (int e = to - 1; e >= from; e--) {
      onwards[e - from] = Math.max(onwards[e + 1 - from],
          gain(marks, price, e) + onwards[blocks.next(e) - from]);
    }
    int set = -1;
    for (int e = from; e < to;) {
      boolean taken = onwards[e - from] > onwards[e + 1 - from];
      set = taken ? table.add(e, set) : set;
      e = taken ? blocks.next(e) : e + 1;
    }
    if (set >= 0) {
      table.offer(0, 0, onwards[0], set);
    }
  }

  static long gain(PairStatus marks, long[] price, int edge) {
    int mark = marks.of(edge);
    return mark == PairStatus.OPEN
        ? price[edge]
        : mark == PairStatus.OUT ? 0 : price[edge] + LagrangianDual.BIG_M;
  }

  private void offerSingles() {
    int count = table.countStates() == 1 ? 0 : 1;
    if (count < table.countStates()) {
      for (int use = 0; use < table.minuteStates(); use++) {
        if (single[use] > table.cover(use, count)) {
          table.offer(use, count, single[use], table.add(singleEdge[use], -1));
        }
      }
    }
  }
}
