package org.needmatch.internal.literature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.needmatch.strategy.PartialPlan;

/**
 * Weeks that one agent could have beside a plan as it stands: sets of the
 * agent's choices that may be added together. Found depth first, the most
 * valuable choice first, with as much work as is allowed. Not thread-safe.
 */
final class Weeks {
  /**
   * A week.
   *
   * @param choices
   *          the most valuable first
   * @param value
   *          the sum of what they are worth
   */
  record Week(int[] choices, double value) {
    static final Week EMPTY = new Week(new int[0], 0);
  }

  private final PartialPlan plan;
  private final int[] choices;
  private final double[] worth;
  private final double[] rest;
  private final int[] taken;
  private int work;

  /**
   * @param plan
   *          is the same after each call as before
   * @param worth
   *          of a choice; those of 0 or less are left out
   * @param work
   *          the most choices that are tried
   */
  Weeks(PartialPlan plan, int[] choices, IntToDoubleFunction worth, int work) {
    this.plan = plan;
    this.work = work;
    this.choices = Arrays
        .stream(choices).filter(c -> worth.applyAsDouble(c) > 0).boxed().sorted(Comparator
            .comparingDouble((Integer c) -> -worth.applyAsDouble(c)).thenComparing(c -> c))
        .mapToInt(Integer::intValue).toArray();
    this.worth = Arrays.stream(this.choices).mapToDouble(worth::applyAsDouble).toArray();
    rest = new double[this.choices.length + 1];
    for (int i = this.choices.length - 1; i >= 0; i--) {
      rest[i] = rest[i + 1] + this.worth[i];
    }
    taken = new int[this.choices.length];
  }

  /** The most valuable week, the best found when the work is done. */
  Week best() {
    return best(0, 0, 0, Week.EMPTY);
  }

  private Week best(int from, int size, double value, Week found) {
    var best = value > found.value() ? new Week(Arrays.copyOf(taken, size), value) : found;
    for (int i = from; i < choices.length && value + rest[i] > best.value() && work > 0; i++) {
      work--;
      if (plan.mayAdd(choices[i])) {
        plan.add(choices[i]);
        taken[size] = choices[i];
        best = best(i + 1, size + 1, value + worth[i], best);
        plan.remove(choices[i]);
      }
    }
    return best;
  }

  /** All weeks, or those found when the work is done, the most valuable first. */
  List<Week> all() {
    var all = new ArrayList<Week>();
    collect(0, 0, 0, all);
    all.sort(Comparator.comparingDouble(week -> -week.value()));
    return all;
  }

  private void collect(int from, int size, double value, List<Week> all) {
    all.add(new Week(Arrays.copyOf(taken, size), value));
    for (int i = from; i < choices.length && (work > 0 || size == 0); i++) {
      work--;
      if (plan.mayAdd(choices[i])) {
        plan.add(choices[i]);
        taken[size] = choices[i];
        collect(i + 1, size + 1, value + worth[i], all);
        plan.remove(choices[i]);
      }
    }
  }
}
