package org.needmatch.internal.bound;

import java.util.Arrays;
import org.needmatch.domain.Limits;
import org.needmatch.instance.Conflicts;
import org.needmatch.instance.Instance;
import org.needmatch.instance.IntList;

/**
 * The best week of one unit at given prices, under every rule that concerns the
 * unit alone. A spell of time is searched for its best set of sessions at each
 * use of minutes and sessions; spells are put together by a knapsack. Exact as
 * long as a spell has at most {@link #MOST_SETS} sets; beyond that an upper
 * bound. Not thread-safe.
 */
final class WeekOracle {
  private static final int MOST_SETS = 20_000;
  private static final int MOST_STATES = 4096;
  private static final long NONE = Long.MIN_VALUE / 2;

  private final Instance instance;
  private final Conflicts conflicts;
  private final Spells spells;
  private final GroupWeek groupWeek;

  private int grain;
  private int minuteStates;
  private int countStates;
  private long[] optionValue = new long[64];
  private int[] optionNode = new int[64];
  private final IntList optionStates = new IntList();
  private final IntList nodeEdge = new IntList();
  private final IntList nodeParent = new IntList();
  private long[] value = new long[64];
  private long[] nextValue = new long[64];
  private long[][] choice = new long[8][];
  private final int[] path = new int[4096];
  private int sets;
  private boolean relaxed;

  WeekOracle(Instance instance, Conflicts conflicts, Spells spells) {
    this.instance = instance;
    this.conflicts = conflicts;
    this.spells = spells;
    groupWeek = new GroupWeek(instance, conflicts);
  }

  /**
   * The most that a unit's week is worth.
   *
   * @param price
   *          of each pair
   * @param marks
   *          pairs that must be in or out
   * @param chosen
   *          receives the edges of the week, in no order; a relaxed week may
   *          break rules
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
    int states = minuteStates * countStates;
    Arrays.fill(value, 0, states, 0);
    nodeEdge.clear();
    nodeParent.clear();
    int first = spells.begin(unit);
    int last = spells.end(unit);
    if (choice.length < last - first) {
      choice = Arrays.copyOf(choice, last - first + 8);
    }
    for (int s = first; s < last; s++) {
      int end = s + 1 < last ? spells.edge(s + 1) : graph.end(unit);
      enumerate(volunteer, spells.edge(s), end, price, marks);
      combine(s - first, states);
    }
    long best = value[states - 1];
    trace(last - first, states - 1, chosen);
    return best;
  }

  private void prepare(int unit, int volunteer) {
    var graph = instance.graph();
    var capacity = instance.capacity();
    long total = 0;
    grain = 0;
    for (int e = graph.begin(unit); e < graph.end(unit); e++) {
      int minutes = instance.sessions().minutes(need(e));
      total += minutes;
      grain = gcd(grain, minutes);
    }
    int minuteLimit = capacity.minutes(volunteer);
    int edges = graph.end(unit) - graph.begin(unit);
    countStates = capacity.sessions(volunteer) >= edges ? 1 : capacity.sessions(volunteer) + 1;
    if (minuteLimit == Limits.UNLIMITED || total <= minuteLimit) {
      minuteStates = 1;
    } else {
      while ((long) (minuteLimit / grain + 1) * countStates > MOST_STATES) {
        grain *= 2;
      }
      minuteStates = minuteLimit / grain + 1;
    }
    int states = minuteStates * countStates;
    if (value.length < states) {
      value = new long[states * 2];
      nextValue = new long[states * 2];
      optionValue = new long[states * 2];
      optionNode = new int[states * 2];
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

  private int need(int edge) {
    return instance.sessions().roleNeed(instance.graph().role(edge));
  }

  private void enumerate(int volunteer, int from, int to, long[] price, Marks marks) {
    Arrays.fill(optionValue, 0, minuteStates * countStates, NONE);
    optionStates.clear();
    sets = 0;
    relaxed = false;
    extend(volunteer, from, to, price, marks, 0, -1, 0, 0, 0);
    if (relaxed) {
      relax(from, to, price, marks);
    }
  }

  private void extend(int volunteer, int from, int to, long[] price, Marks marks, int depth,
      int parent, int minutes, int count, long worth) {
    for (int e = from; e < to; e++) {
      long gain = gain(e, price, marks);
      if (gain <= 0 || relaxed) {
        continue;
      }
      int need = need(e);
      int used = minuteStates == 1 ? 0 : minutes + instance.sessions().minutes(need) / grain;
      int sessions = countStates == 1 ? 0 : count + 1;
      if (used >= minuteStates || sessions >= countStates && countStates > 1
          || !fits(volunteer, e, need, depth)) {
        continue;
      }
      if (++sets > MOST_SETS || depth == path.length) {
        relaxed = true;
        return;
      }
      int node = nodeEdge.size();
      nodeEdge.add(e);
      nodeParent.add(parent);
      offer(used * countStates + sessions, worth + gain, node);
      path[depth] = e;
      extend(volunteer, e + 1, to, price, marks, depth + 1, node, used, sessions, worth + gain);
    }
  }

  private boolean fits(int volunteer, int edge, int need, int depth) {
    int day = instance.sessions().day(need);
    int today = 1;
    for (int i = 0; i < depth; i++) {
      if (conflicts.between(edge, path[i])) {
        return false;
      }
      today += instance.sessions().day(need(path[i])) == day ? 1 : 0;
    }
    return today <= instance.capacity().daily(volunteer, day);
  }

  private void offer(int state, long worth, int node) {
    if (optionValue[state] == NONE) {
      optionStates.add(state);
    }
    if (worth > optionValue[state]) {
      optionValue[state] = worth;
      optionNode[state] = node;
    }
  }

  /** Everything in the spell at no cost: more than any week is worth. */
  private void relax(int from, int to, long[] price, Marks marks) {
    optionStates.clear();
    Arrays.fill(optionValue, 0, minuteStates * countStates, NONE);
    long worth = 0;
    int node = -1;
    for (int e = from; e < to; e++) {
      long gain = gain(e, price, marks);
      if (gain > 0) {
        worth += gain;
        nodeEdge.add(e);
        nodeParent.add(node);
        node = nodeEdge.size() - 1;
      }
    }
    offer(0, worth, node);
  }

  private static long gain(int edge, long[] price, Marks marks) {
    int mark = marks.of(edge);
    return mark < 0 ? 0 : mark > 0 ? price[edge] + Dual.MUST : price[edge];
  }

  private void combine(int spell, int states) {
    long[] chosen = choice[spell];
    if (chosen == null || chosen.length < states) {
      chosen = new long[states];
      choice[spell] = chosen;
    }
    Arrays.fill(chosen, 0, states, -1);
    System.arraycopy(value, 0, nextValue, 0, states);
    for (int i = 0; i < optionStates.size(); i++) {
      int option = optionStates.get(i);
      int minutes = option / countStates;
      int count = option % countStates;
      long worth = optionValue[option];
      for (int m = minutes; m < minuteStates; m++) {
        for (int c = count; c < countStates; c++) {
          int state = m * countStates + c;
          long with = value[state - option] + worth;
          if (with > nextValue[state]) {
            nextValue[state] = with;
            chosen[state] = option;
          }
        }
      }
    }
    remember(chosen, states);
    long[] swap = value;
    value = nextValue;
    nextValue = swap;
  }

  /**
   * Nodes are kept for the whole unit, so that an option can name its node for
   * the trace.
   */
  private void remember(long[] chosen, int states) {
    for (int state = 0; state < states; state++) {
      if (chosen[state] >= 0) {
        int option = (int) chosen[state];
        chosen[state] = (long) optionNode[option] << Integer.SIZE | option;
      }
    }
  }

  private void trace(int spellCount, int fullState, IntList chosen) {
    int state = fullState;
    for (int s = spellCount - 1; s >= 0; s--) {
      long code = choice[s][state];
      if (code >= 0) {
        for (int node = (int) (code >>> Integer.SIZE); node >= 0; node = nodeParent.get(node)) {
          chosen.add(nodeEdge.get(node));
        }
        state -= (int) code;
      }
    }
  }
}
