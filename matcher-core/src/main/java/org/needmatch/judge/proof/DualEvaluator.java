package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.List;
import org.needmatch.domain.Problem;
import org.needmatch.judge.JudgeSeatRule;

/** The two sides that prices tie together: weeks and teams. */
final class DualEvaluator {
  private final ProofContext ground;
  private final WeekSubproblems weeks;
  private final Teams teams;
  private final SharedPools crowds;
  private final List<List<Integer>> weeksIn = new ArrayList<>();

  DualEvaluator(Problem problem, List<JudgeSeatRule> extras) {
    this(ProofContext.of(problem, extras), ParallelLoop.ALONE);
  }

  DualEvaluator(ProofContext ground, ParallelLoop loop) {
    this.ground = ground;
    weeks = new WeekSubproblems(ground);
    teams = new Teams(ground, loop);
    crowds = new SharedPools(ground);
    for (int need = 0; need < ground.roster().needs(); need++) {
      weeksIn.add(new ArrayList<>());
    }
    for (int week = 0; week < weeks.size(); week++) {
      for (var option : weeks.get(week).options()) {
        var there = weeksIn.get(option.need());
        if (there.isEmpty() || there.getLast() != week) {
          there.add(week);
        }
      }
    }
  }

  ProofContext ground() {
    return ground;
  }

  WeekSubproblems weeks() {
    return weeks;
  }

  Teams teams() {
    return teams;
  }

  SharedPools crowds() {
    return crowds;
  }

  /** The weeks that have an option in the need. */
  List<Integer> weeksIn(int need) {
    return weeksIn.get(need);
  }
}
