package org.needmatch.internal.bound;

import java.util.Arrays;
import java.util.Objects;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;

/**
 * Each unit's edges cut into spells of time that have nothing to do with each
 * other: no day in common and no conflict between them. Most spells are a day;
 * sessions that cross midnight join two. Immutable.
 */
final class TimeBlocks {
  private static final int UNITS_A_TURN = 64;
  private static final int LONGEST_REACH = 4 * 1440;
  private final int[] begin;
  private final int[] edge;
  private final byte[] most;
  private final short[] next;
  private final WeekDiscretization shapes;

  /** Worth nothing once the instance's workers stop. */
  TimeBlocks(Instance instance, Conflicts conflicts) {
    var graph = instance.graph();
    var cuts = new int[graph.units()][];
    instance.workers().forEach(cuts.length, UNITS_A_TURN,
        u -> cuts[u] = cuts(instance, conflicts, u));
    begin = new int[graph.units() + 1];
    for (int u = 0; u < cuts.length; u++) {
      begin[u + 1] = begin[u] + (cuts[u] == null ? 0 : cuts[u].length);
    }
    edge = Arrays.stream(cuts).filter(Objects::nonNull).flatMapToInt(Arrays::stream).toArray();
    shapes = new WeekDiscretization(instance);
    most = new byte[edge.length];
    next = new short[graph.edges()];
    instance.workers().forEach(cuts.length, UNITS_A_TURN, u -> {
      if (!graph.isGroupUnit(u) && !graph.isLong(u)) {
        look(instance, conflicts, u);
      }
    });
  }

  /** Where the unit's spells begin. */
  private static int[] cuts(Instance instance, Conflicts conflicts, int unit) {
    var graph = instance.graph();
    var cuts = new IntList();
    for (int e = graph.begin(unit); e < graph.end(unit); e++) {
      if (e == graph.begin(unit) || !graph.isLong(unit)
          && cut(instance, conflicts, cuts.get(cuts.size() - 1), e, graph.end(unit))) {
        cuts.add(e);
      }
    }
    return cuts.toArray();
  }

  private void look(Instance instance, Conflicts conflicts, int unit) {
    for (int s = begin[unit]; s < begin[unit + 1]; s++) {
      int to = s + 1 < begin[unit + 1] ? edge[s + 1] : instance.graph().end(unit);
      int sessions = shapes.most(instance, conflicts, unit, edge[s], to);
      most[s] = (byte) Math.min(Byte.MAX_VALUE, sessions);
      if (sessions == to - edge[s] && sessions > 1 && sessions < Short.MAX_VALUE
          && shapes.minuteStates(unit) == 1 && shapes.countStates(unit) == 1) {
        order(conflicts, edge[s], to);
      }
    }
  }

  private void order(Conflicts conflicts, int from, int to) {
    for (int e = to - 1; e >= from; e--) {
      int first = e + 1;
      while (first < to && conflicts.between(e, first)) {
        first++;
      }
      next[e] = (short) (first - e);
      for (int later = first + 1; later < to; later++) {
        if (conflicts.between(e, later)) {
          Arrays.fill(next, e, to, (short) 0);
          return;
        }
      }
    }
  }

  private static boolean cut(Instance instance, Conflicts conflicts, int from, int at, int end) {
    var sessions = instance.sessions();
    int day = day(instance, at);
    if (day == day(instance, at - 1)) {
      return false;
    }
    int latest = 0;
    for (int e = from; e < at; e++) {
      latest = Math.max(latest, sessions.times().lastEnd(need(instance, e)));
    }
    for (int late = at; late < end
        && sessions.times().firstStart(need(instance, late)) < latest + LONGEST_REACH; late++) {
      for (int early = from; early < at; early++) {
        if (conflicts.between(early, late)) {
          return false;
        }
      }
    }
    return true;
  }

  private static int need(Instance instance, int edge) {
    return instance.sessions().roleNeed(instance.graph().role(edge));
  }

  private static int day(Instance instance, int edge) {
    return instance.sessions().times().firstDay(need(instance, edge));
  }

  /** First spell of the unit. */
  int begin(int unit) {
    return begin[unit];
  }

  /** First spell after the unit's. */
  int end(int unit) {
    return begin[unit + 1];
  }

  /**
   * The most sessions of the spell that one week can hold, or more; 127 stands
   * for any number.
   */
  int most(int spell) {
    return most[spell];
  }

  /**
   * Whether nothing limits the sessions of the spell but each other, and what
   * fits after one of them is all that comes from {@link #next} on: an interval
   * order, as of sessions that take no travel in between.
   */
  boolean isIntervalOrder(int spell) {
    return next[edge[spell]] > 0;
  }

  /** Of an edge in an interval order the first that fits after it, or the end. */
  int next(int edge) {
    return edge + next[edge];
  }

  WeekDiscretization shapes() {
    return shapes;
  }

  /** First edge of the spell. */
  int edge(int spell) {
    return edge[spell];
  }
}
