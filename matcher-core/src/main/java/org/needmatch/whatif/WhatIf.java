package org.needmatch.whatif;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.measure.Crews;
import org.needmatch.plan.Plan;
import org.needmatch.run.Matcher;
import org.needmatch.run.Outcome;
import org.needmatch.run.SolveOptions;

/**
 * Tries changes of a week: each is applied and solved again from the present
 * plan, and held against a control, which is the same effort from the same plan
 * without the change. Thread-safe. Cost: one solve a trial, and one for the
 * control.
 */
public final class WhatIf {
  private final Matcher matcher;
  private final Problem problem;
  private final SolveOptions effort;
  private final Map<Intervention, Trial> known = new ConcurrentHashMap<>();
  private volatile @Nullable Outcome control;

  /**
   * Tries changes of one plan.
   *
   * @param effort
   *          of each solve; with a step limit trials repeat exactly
   */
  public WhatIf(Matcher matcher, Problem problem, Plan present, SolveOptions effort) {
    this.matcher = matcher;
    this.problem = problem;
    this.effort = effort.withStart(present);
  }

  /** The week as it is, after the same effort. */
  public synchronized Outcome control() {
    var made = control;
    if (made == null) {
      made = matcher.solve(problem, effort);
      control = made;
    }
    return made;
  }

  /**
   * Applies the change and solves.
   *
   * @throws IllegalArgumentException
   *           when the problem lacks what the change is about
   */
  public Trial test(Intervention change) {
    var before = known.get(change);
    if (before != null) {
      return before;
    }
    var without = control();
    var with = change.applyTo(problem);
    var outcome = matcher.solve(with, effort);
    long gain = outcome.score().medium() - without.score().medium();
    var trial = new Trial(change, outcome.plan(), Math.max(0, gain),
        running(with, outcome.plan()) - running(problem, without.plan()),
        proven(outcome) && proven(without));
    known.put(change, trial);
    return trial;
  }

  private static boolean proven(Outcome outcome) {
    return outcome.score().hard() == 0 && outcome.boundMedium() <= outcome.score().medium();
  }

  private static int running(Problem problem, Plan plan) {
    var crews = Crews.of(problem, plan);
    return (int) problem.needs().stream().filter(crews::runs).count();
  }
}
