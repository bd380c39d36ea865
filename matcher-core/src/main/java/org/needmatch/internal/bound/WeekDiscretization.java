package org.needmatch.internal.bound;

import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;

/**
 * What never changes about the weeks of single volunteers, however the prices
 * are: in what grains their minutes are counted, what an edge uses, how many
 * sessions a spell can hold. A few bytes an edge. Immutable and thread-safe.
 */
final class WeekDiscretization {
  private static final int MAX_STATES = 4096;
  private static final int LARGEST_COMPARED = 200;
  private static final int UNITS_A_TURN = 64;

  private final int[] minuteStates;
  private final int[] countStates;
  private final short[] use;
  private final short[] day;

  /** Cost: linear in edges; worth nothing once the instance's workers stop. */
  WeekDiscretization(Instance instance) {
    var graph = instance.graph();
    minuteStates = new int[graph.units()];
    countStates = new int[graph.units()];
    use = new short[graph.edges()];
    day = new short[graph.edges()];
    instance.workers().forEach(graph.units(), UNITS_A_TURN, u -> {
      for (int e = graph.begin(u); e < graph.end(u); e++) {
        day[e] = (short) instance.sessions().times()
            .firstDay(instance.sessions().roleNeed(graph.role(e)));
      }
      if (!graph.isGroupUnit(u) && !graph.isLong(u)) {
        shape(instance, u);
      }
    });
  }

  private void shape(Instance instance, int unit) {
    var graph = instance.graph();
    var capacity = instance.capacity();
    int volunteer = graph.volunteer(unit);
    long total = 0;
    int common = 0;
    for (int e = graph.begin(unit); e < graph.end(unit); e++) {
      int minutes = minutes(instance, e);
      total += minutes;
      common = gcd(common, minutes);
    }
    int limit = capacity.minutes(volunteer, graph.week(unit));
    int edges = graph.end(unit) - graph.begin(unit);
    int count = capacity.sessions(volunteer, graph.week(unit));
    countStates[unit] = count >= edges ? 1 : count + 1;
    minuteStates[unit] = 1;
    if (limit != WorkloadLimits.UNLIMITED && total > limit) {
      while ((long) (limit / common + 1) * countStates[unit] > MAX_STATES && common < limit) {
        common *= 2;
      }
      minuteStates[unit] = limit / common + 1;
      for (int e = graph.begin(unit); e < graph.end(unit); e++) {
        use[e] = (short) Math.min(Short.MAX_VALUE, minutes(instance, e) / common);
      }
    }
  }

  private static int minutes(Instance instance, int edge) {
    return instance.sessions().times()
        .allMinutes(instance.sessions().roleNeed(instance.graph().role(edge)));
  }

  private static int gcd(int a, int b) {
    while (b != 0) {
      int rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }

  /**
   * The most sessions of the edges from one up to another that one week can hold,
   * or more.
   */
  int most(Instance instance, Conflicts conflicts, int unit, int from, int to) {
    var capacity = instance.capacity();
    int volunteer = instance.graph().volunteer(unit);
    long byDays = 0;
    int least = Short.MAX_VALUE;
    for (int e = from; e < to; e++) {
      if (e == from || day[e] != day[e - 1]) {
        byDays += capacity.daily(volunteer, day[e]);
      }
      least = Math.min(least, use[e]);
    }
    long most = Math.min(
        Math.min(byDays, capacity.sessions(volunteer, instance.graph().week(unit))),
        to - (long) from);
    if (least > 0) {
      most = Math.min(most, (minuteStates[unit] - 1) / least);
    }
    return most > 1 && to - from <= LARGEST_COMPARED && noTwoFit(conflicts, from, to)
        ? 1
        : (int) most;
  }

  private static boolean noTwoFit(Conflicts conflicts, int from, int to) {
    for (int late = to - 1; late > from; late--) {
      for (int early = from; early < late; early++) {
        if (!conflicts.between(early, late)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Amounts of minutes that are told apart, none included; 1 without a limit. */
  int minuteStates(int unit) {
    return minuteStates[unit];
  }

  /**
   * Numbers of sessions that are told apart, none included; 1 without a limit.
   */
  int countStates(int unit) {
    return countStates[unit];
  }

  /** Grains of time that the edge takes, rounded down; 0 without a limit. */
  int use(int edge) {
    return use[edge];
  }

  int day(int edge) {
    return day[edge];
  }
}
