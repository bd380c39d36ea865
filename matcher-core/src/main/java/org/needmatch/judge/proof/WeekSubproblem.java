package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * All that a volunteer, or a group that is tied together, can choose from in
 * the week: options by start, which of them exclude each other, and the limits
 * that could bind.
 */
record WeekSubproblem(List<Integer> people, List<WeekChoice> options, long[][] conflicts,
    List<Resource> resources) {

  int size() {
    return options.size();
  }

  long[] weights(long[] prices) {
    return options.stream().mapToLong(option -> option.weight(prices)).toArray();
  }

  /** The best week at these weights under the decisions of a path. */
  Week best(long[] weights, Path path) {
    var open = weights.clone();
    var forced = new ArrayList<Integer>();
    for (int person : people) {
      for (int need : path.needsOf(person)) {
        int option = find(person, need);
        if (option < 0) {
          return Week.IMPOSSIBLE;
        }
        forced.add(option);
      }
    }
    for (int option = 0; option < open.length; option++) {
      if (barred(options.get(option), path)) {
        open[option] = ForcedWeek.BARRED;
      }
    }
    return new ForcedWeek(this, open, forced).best();
  }

  private static boolean barred(WeekChoice option, Path path) {
    if (path.notRun(option.need())) {
      return true;
    }
    for (int person : option.people()) {
      if (path.needsWithout(person).contains(option.need())) {
        return true;
      }
    }
    return false;
  }

  /** The option of a person in a need, −1 when there is none. */
  private int find(int person, int need) {
    for (int option = 0; option < options.size(); option++) {
      if (options.get(option).isOf(person, need)) {
        return option;
      }
    }
    return -1;
  }

  /**
   * Whether a best week is surely the best still once one more decision is made.
   */
  boolean stays(Week best, NodeDecision decision) {
    var chosen = best.chosen();
    if (chosen == null) {
      return false;
    }
    boolean there = false;
    for (int option = 0; option < options.size(); option++) {
      var candidate = options.get(option);
      boolean meant = decision.kind().ofVolunteer()
          ? candidate.isOf(decision.volunteer(), decision.need())
          : candidate.need() == decision.need();
      there |= meant && Bits.has(chosen, option);
    }
    return there == (decision.kind() == NodeDecision.Kind.IN);
  }
}
