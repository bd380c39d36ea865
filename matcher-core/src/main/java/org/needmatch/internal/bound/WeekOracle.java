package org.needmatch.internal.bound;

import java.util.Arrays;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.EligibilityGraph;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;

/**
 * The best week of one unit at given prices, under every rule that concerns the
 * unit alone: what is best in each spell of time at each use of minutes and
 * sessions, put together by a knapsack. Never less than the true best; more
 * only where {@link BlockOptions} looks at chains or minutes are counted in
 * coarser grains. Not thread-safe.
 */
final class WeekOracle {
  private final EligibilityGraph graph;
  private final TimeBlocks spells;
  private final GroupWeekSearch periodSearch;
  private final BlockOptions options;
  private final KnapsackTable table;

  private long[] value = new long[64];
  private long[] nextValue = new long[64];
  private long[][] choice = new long[8][];

  WeekOracle(Instance instance, Conflicts conflicts, TimeBlocks spells, PricedPairs pairs) {
    this.spells = spells;
    graph = instance.graph();
    periodSearch = new GroupWeekSearch(instance, conflicts, pairs);
    options = new BlockOptions(instance, conflicts, spells);
    table = options.table();
  }

  /**
   * The most that a unit's week is worth.
   *
   * @param price
   *          of each pair
   * @param marks
   *          pairs that must be in or out
   * @param chosen
   *          receives the edges of the week, in no order
   */
  long best(int unit, long[] price, PairStatus marks, IntList chosen) {
    chosen.clear();
    int first = spells.begin(unit);
    int last = spells.end(unit);
    if (first == last) {
      return 0;
    }
    if (graph.isGroupUnit(unit) || graph.isLong(unit)) {
      return periodSearch.best(unit, price, marks, chosen);
    }
    options.begin(unit, price, marks);
    int states = table.minuteStates() * table.countStates();
    if (value.length < states) {
      value = new long[states * 2];
      nextValue = new long[states * 2];
    }
    Arrays.fill(value, 0, states, 0);
    if (choice.length < last - first) {
      choice = Arrays.copyOf(choice, last - first + 8);
    }
    for (int s = first; s < last; s++) {
      int end = s + 1 < last ? spells.edge(s + 1) : graph.end(unit);
      if (spells.isIntervalOrder(s)) {
        options.lookInOrder(spells.edge(s), end);
      } else {
        options.look(spells.edge(s), end, spells.most(s));
      }
      combine(s - first, states, s + 1 == last ? states - 1 : 0);
    }
    trace(last - first, states - 1, chosen);
    return value[states - 1];
  }

  /**
   * Adds a spell to the knapsack.
   *
   * @param least
   *          the first state that is of interest
   */
  private void combine(int spell, int states, int least) {
    long[] chosen = choice[spell];
    if (chosen == null || chosen.length < states) {
      chosen = new long[states];
      choice[spell] = chosen;
    }
    Arrays.fill(chosen, least, states, -1);
    System.arraycopy(value, least, nextValue, least, states - least);
    int counts = table.countStates();
    for (int i = 0; i < table.states().size(); i++) {
      int option = table.states().get(i);
      int minutes = option / counts;
      int count = option % counts;
      long worth = table.value(option);
      long code = (long) table.node(option) << Integer.SIZE | option;
      for (int m = Math.max(minutes, least / counts); m < table.minuteStates(); m++) {
        for (int c = Math.max(count, least % counts); c < counts; c++) {
          int state = m * counts + c;
          long with = value[state - option] + worth;
          if (with > nextValue[state]) {
            nextValue[state] = with;
            chosen[state] = code;
          }
        }
      }
    }
    long[] swap = value;
    value = nextValue;
    nextValue = swap;
  }

  private void trace(int spellCount, int fullState, IntList chosen) {
    int state = fullState;
    for (int s = spellCount - 1; s >= 0; s--) {
      long code = choice[s][state];
      if (code >= 0) {
        table.collect((int) (code >>> Integer.SIZE), chosen);
        state -= (int) code;
      }
    }
  }
}
