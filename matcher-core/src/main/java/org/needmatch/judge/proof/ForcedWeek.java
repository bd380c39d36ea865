package org.needmatch.judge.proof;

import java.util.Arrays;
import java.util.List;

/**
 * What is left of a week once forced options are in: the others that still can
 * be taken, and what is left of the limits.
 */
final class ForcedWeek {
  /** The weight of an option that is not to be had. */
  static final long BARRED = -1;

  private final WeekSubproblem week;
  private final long[] weights;
  private final long[] capacities;
  private final long[] forced;
  private final long[] blocked;
  private long forcedValue;
  private boolean possible = true;

  /**
   * @param weights
   *          {@link #BARRED} for an option that is not to be had
   */
  ForcedWeek(WeekSubproblem week, long[] weights, List<Integer> forcedOptions) {
    this.week = week;
    this.weights = weights;
    capacities = week.resources().stream().mapToLong(Resource::capacity).toArray();
    forced = Bits.none(week.size());
    blocked = Bits.none(week.size());
    for (int option : forcedOptions) {
      if (!Bits.has(forced, option)) {
        force(option);
      }
    }
  }

  private void force(int option) {
    possible &= weights[option] >= 0 && !Bits.has(blocked, option);
    Bits.add(forced, option);
    Bits.addAll(blocked, week.conflicts()[option]);
    forcedValue = Math.addExact(forcedValue, Math.max(0, weights[option]));
    for (int resource = 0; resource < capacities.length; resource++) {
      capacities[resource] -= week.resources().get(resource).use()[option];
      possible &= capacities[resource] >= 0;
    }
  }

  Week best() {
    if (!possible) {
      return Week.IMPOSSIBLE;
    }
    var open = new int[week.size()];
    int size = 0;
    for (int option = 0; option < open.length; option++) {
      if (weights[option] > 0 && !Bits.has(forced, option) && !Bits.has(blocked, option)
          && affordable(option)) {
        open[size++] = option;
      }
    }
    var best = new WeekSearch(new ReducedWeek(week, weights, Arrays.copyOf(open, size), capacities))
        .best();
    var chosen = best.chosen();
    if (chosen != null) {
      Bits.addAll(chosen, forced);
    }
    return new Week(Math.addExact(best.value(), forcedValue), chosen, true);
  }

  private boolean affordable(int option) {
    for (int resource = 0; resource < capacities.length; resource++) {
      if (week.resources().get(resource).use()[option] > capacities[resource]) {
        return false;
      }
    }
    return true;
  }
}
