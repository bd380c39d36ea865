package org.needmatch.internal.bound;

import java.util.Arrays;
import org.needmatch.instance.Conflicts;
import org.needmatch.instance.Instance;
import org.needmatch.instance.IntList;

/**
 * What one volunteer could do in one spell of time: for each use of minutes and
 * sessions the set of edges that is worth most. Every set is looked at while
 * there are few; beyond that chains of sessions of which each fits the one
 * before it, which holds all sets and, since fitting is not transitive, a few
 * more. Not thread-safe.
 */
final class SpellOptions {
  private static final int MOST_SETS = 600;
  private static final long NONE = Long.MIN_VALUE / 2;

  private final Instance instance;
  private final Conflicts conflicts;
  private final IntList states = new IntList();
  private final IntList nodeEdge = new IntList();
  private final IntList nodeParent = new IntList();
  private final IntList candidates = new IntList();
  private final int[] path = new int[MOST_SETS + 1];
  private long[] value = new long[64];
  private int[] node = new int[64];
  private long[] chainValue = new long[64];
  private int[] chainNode = new int[64];
  private long[] price = {};
  private Marks marks = new Marks(0);
  private int volunteer;
  private int grain = 1;
  private int minuteStates = 1;
  private int countStates = 1;
  private int sets;

  SpellOptions(Instance instance, Conflicts conflicts) {
    this.instance = instance;
    this.conflicts = conflicts;
  }

  /**
   * Starts on a volunteer's week; a state is minutes, in grains, times
   * {@code counts} plus sessions.
   */
  void begin(int who, long[] prices, Marks given, int minuteGrain, int minutes, int counts) {
    volunteer = who;
    price = prices;
    marks = given;
    grain = minuteGrain;
    minuteStates = minutes;
    countStates = counts;
    nodeEdge.clear();
    nodeParent.clear();
    if (value.length < minutes * counts) {
      value = new long[2 * minutes * counts];
      node = new int[value.length];
    }
  }

  /** Looks at the edges from one up to another, left out. */
  void look(int from, int to) {
    Arrays.fill(value, 0, minuteStates * countStates, NONE);
    states.clear();
    candidates.clear();
    for (int e = from; e < to; e++) {
      if (gain(e) > 0) {
        candidates.add(e);
      }
    }
    sets = 0;
    int nodes = nodeEdge.size();
    if (!extend(0, 0, -1, 0, 0, 0)) {
      while (nodeEdge.size() > nodes) {
        nodeEdge.removeLast();
        nodeParent.removeLast();
      }
      Arrays.fill(value, 0, minuteStates * countStates, NONE);
      states.clear();
      chain();
    }
  }

  /** States for which there is a set. */
  IntList states() {
    return states;
  }

  long value(int state) {
    return value[state];
  }

  int node(int state) {
    return node[state];
  }

  /** Adds the edges of a set to a list. */
  void collect(int last, IntList into) {
    for (int n = last; n >= 0; n = nodeParent.get(n)) {
      into.add(nodeEdge.get(n));
    }
  }

  private long gain(int edge) {
    int mark = marks.of(edge);
    return mark == Marks.OUT ? 0 : mark == Marks.OPEN ? price[edge] : price[edge] + Dual.MUST;
  }

  private int need(int edge) {
    return instance.sessions().roleNeed(instance.graph().role(edge));
  }

  private int grains(int edge) {
    return minuteStates == 1 ? 0 : instance.sessions().minutes(need(edge)) / grain;
  }

  private boolean extend(int from, int depth, int parent, int minutes, int count, long worth) {
    for (int i = from; i < candidates.size(); i++) {
      int e = candidates.get(i);
      int used = minutes + grains(e);
      int sessions = countStates == 1 ? 0 : count + 1;
      if (used < minuteStates && sessions < countStates && fits(e, depth)) {
        if (++sets > MOST_SETS) {
          return false;
        }
        int made = add(e, parent);
        offer(used * countStates + sessions, worth + gain(e), made);
        path[depth] = e;
        if (!extend(i + 1, depth + 1, made, used, sessions, worth + gain(e))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean fits(int edge, int depth) {
    int day = instance.sessions().day(need(edge));
    int today = 1;
    for (int i = 0; i < depth; i++) {
      if (conflicts.between(edge, path[i])) {
        return false;
      }
      today += instance.sessions().day(need(path[i])) == day ? 1 : 0;
    }
    return today <= instance.capacity().daily(volunteer, day);
  }

  private int add(int edge, int parent) {
    nodeEdge.add(edge);
    nodeParent.add(parent);
    return nodeEdge.size() - 1;
  }

  private void offer(int state, long worth, int made) {
    if (value[state] == NONE) {
      states.add(state);
    }
    if (worth > value[state]) {
      value[state] = worth;
      node[state] = made;
    }
  }

  private void chain() {
    int size = candidates.size();
    int counts = countsInSpell();
    int width = minuteStates * counts;
    if (chainValue.length < size * width) {
      chainValue = new long[2 * size * width];
      chainNode = new int[chainValue.length];
    }
    Arrays.fill(chainValue, 0, size * width, NONE);
    for (int i = 0; i < size; i++) {
      int e = candidates.get(i);
      int step = grains(e) * counts + (counts == 1 ? 0 : 1);
      if (step < width) {
        reach(i * width + step, gain(e), e, -1);
      }
      for (int j = 0; j < i; j++) {
        if (!conflicts.between(candidates.get(j), e)) {
          append(j * width, i * width, step, width, counts, e);
        }
      }
      for (int state = 0; state < width; state++) {
        if (chainValue[i * width + state] > NONE) {
          int count = countStates == 1 ? 0 : state % counts;
          if (count < countStates) {
            offer(state / counts * countStates + count, chainValue[i * width + state],
                chainNode[i * width + state]);
          }
        }
      }
    }
  }

  private void append(int before, int here, int step, int width, int counts, int edge) {
    for (int state = 0; state + step < width; state++) {
      long worth = chainValue[before + state];
      if (worth > NONE && (counts == 1 || state % counts + 1 < counts)) {
        reach(here + state + step, worth + gain(edge), edge, chainNode[before + state]);
      }
    }
  }

  private void reach(int slot, long worth, int edge, int parent) {
    if (worth > chainValue[slot]) {
      chainValue[slot] = worth;
      chainNode[slot] = add(edge, parent);
    }
  }

  /**
   * Sessions that the days of the spell allow, and none, or 1 when nothing limits
   * them.
   */
  private int countsInSpell() {
    long allowed = 0;
    int last = -1;
    for (int i = 0; i < candidates.size(); i++) {
      int day = instance.sessions().day(need(candidates.get(i)));
      if (day != last) {
        allowed += instance.capacity().daily(volunteer, day);
        last = day;
      }
    }
    allowed = Math.min(allowed, countStates == 1 ? Long.MAX_VALUE : countStates - 1);
    return allowed >= candidates.size() && countStates == 1
        ? 1
        : (int) Math.min(allowed, candidates.size()) + 1;
  }
}
