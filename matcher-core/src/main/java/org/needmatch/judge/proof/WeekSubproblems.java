package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The weeks of a problem: one for each volunteer or group that can choose
 * anything.
 */
final class WeekSubproblems {
  private final List<WeekSubproblem> cases = new ArrayList<>();
  private final int[] caseOf;

  WeekSubproblems(ProofContext ground) {
    caseOf = new int[ground.roster().volunteers()];
    Arrays.fill(caseOf, -1);
    var finder = new WeekFinder(ground);
    for (int group = 0; group < finder.groups(); group++) {
      var week = finder.of(group);
      if (week != null) {
        week.people().forEach(person -> caseOf[person] = cases.size());
        cases.add(week);
      }
    }
  }

  int size() {
    return cases.size();
  }

  WeekSubproblem get(int number) {
    return cases.get(number);
  }

  /** The case that the volunteer is in, −1 when there is nothing to choose. */
  int of(int volunteer) {
    return caseOf[volunteer];
  }
}
