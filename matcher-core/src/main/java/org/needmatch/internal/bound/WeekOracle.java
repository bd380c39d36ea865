package org.needmatch.internal.bound;

import java.util.Arrays;
import org.needmatch.domain.Limits;
import org.needmatch.instance.Conflicts;
import org.needmatch.instance.Instance;
import org.needmatch.instance.IntList;

/**
 * The best week of one unit at given prices, under every rule that concerns the
 * unit alone: what is best in each spell of time at each use of minutes and
 * sessions, put together by a knapsack. Never less than the true best; more
 * only where {@link SpellOptions} looks at chains or minutes are counted in
 * coarser grains. Not thread-safe.
 */
final class WeekOracle {
  private static final int MOST_STATES = 4096;

  private final Instance instance;
  private final Spells spells;
  private final GroupWeek groupWeek;
  private final SpellOptions options;

  private int grain;
  private int minuteStates;
  private int countStates;
  private long[] value = new long[64];
  private long[] nextValue = new long[64];
  private long[][] choice = new long[8][];

  WeekOracle(Instance instance, Conflicts conflicts, Spells spells, Pairs pairs) {
    this.instance = instance;
    this.spells = spells;
    groupWeek = new GroupWeek(instance, conflicts, pairs);
    options = new SpellOptions(instance, conflicts);
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
  long best(int unit, long[] price, Marks marks, IntList chosen) {
    chosen.clear();
    var graph = instance.graph();
    if (graph.begin(unit) == graph.end(unit)) {
      return 0;
    }
    if (graph.isGroupUnit(unit)) {
      return groupWeek.best(unit, price, marks, chosen);
    }
    int volunteer = graph.volunteer(unit);
    prepare(unit, volunteer);
    options.begin(volunteer, price, marks, grain, minuteStates, countStates);
    int states = minuteStates * countStates;
    Arrays.fill(value, 0, states, 0);
    int first = spells.begin(unit);
    int last = spells.end(unit);
    if (choice.length < last - first) {
      choice = Arrays.copyOf(choice, last - first + 8);
    }
    for (int s = first; s < last; s++) {
      options.look(spells.edge(s), s + 1 < last ? spells.edge(s + 1) : graph.end(unit));
      combine(s - first, states);
    }
    trace(last - first, states - 1, chosen);
    return value[states - 1];
  }

  private void prepare(int unit, int volunteer) {
    var graph = instance.graph();
    var capacity = instance.capacity();
    long total = 0;
    grain = 0;
    for (int e = graph.begin(unit); e < graph.end(unit); e++) {
      int minutes = instance.sessions().minutes(instance.sessions().roleNeed(graph.role(e)));
      total += minutes;
      grain = gcd(grain, minutes);
    }
    int minuteLimit = capacity.minutes(volunteer);
    int edges = graph.end(unit) - graph.begin(unit);
    countStates = capacity.sessions(volunteer) >= edges ? 1 : capacity.sessions(volunteer) + 1;
    if (minuteLimit == Limits.UNLIMITED || total <= minuteLimit) {
      minuteStates = 1;
    } else {
      while ((long) (minuteLimit / grain + 1) * countStates > MOST_STATES && grain < minuteLimit) {
        grain *= 2;
      }
      minuteStates = minuteLimit / grain + 1;
    }
    int states = minuteStates * countStates;
    if (value.length < states) {
      value = new long[states * 2];
      nextValue = new long[states * 2];
    }
  }

  private static int gcd(int a, int b) {
    while (b != 0) {
      int rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }

  private void combine(int spell, int states) {
    long[] chosen = choice[spell];
    if (chosen == null || chosen.length < states) {
      chosen = new long[states];
      choice[spell] = chosen;
    }
    Arrays.fill(chosen, 0, states, -1);
    System.arraycopy(value, 0, nextValue, 0, states);
    for (int i = 0; i < options.states().size(); i++) {
      int option = options.states().get(i);
      int minutes = option / countStates;
      int count = option % countStates;
      long worth = options.value(option);
      long code = (long) options.node(option) << Integer.SIZE | option;
      for (int m = minutes; m < minuteStates; m++) {
        for (int c = count; c < countStates; c++) {
          int state = m * countStates + c;
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
        options.collect((int) (code >>> Integer.SIZE), chosen);
        state -= (int) code;
      }
    }
  }
}
