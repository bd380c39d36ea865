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
 * without the change. So that no luck of a search passes for a gain, the present
 * plan is first bettered, for as long as the effort betters it, and a gain that
 * is not proven has to stand against a second control that starts from its own
 * witness. Thread-safe. Cost: one solve a trial, one more for a gain that is not
 * proven, and up to five for the control.
 */
public final class WhatIf {
  private static final int MOST_BETTERED = 5;

  private final Matcher matcher;
  private final Problem problem;
  private final Plan present;
  private final SolveOptions effort;
  private final Map<Intervention, Trial> known = new ConcurrentHashMap<>();
  private volatile @Nullable Control control;

  /** The plan that trials start from, and what the effort makes of it. */
  private record Control(Plan start, Outcome outcome) {
  }

  /**
   * Tries changes of one plan.
   *
   * @param effort
   *          of each solve; with a step limit trials repeat exactly
   */
  public WhatIf(Matcher matcher, Problem problem, Plan present, SolveOptions effort) {
    this.matcher = matcher;
    this.problem = problem;
    this.present = present;
    this.effort = effort;
  }

  /** The week as it is, after the same effort. */
  public Outcome control() {
    return made().outcome();
  }

  private synchronized Control made() {
    var known = control;
    if (known != null) {
      return known;
    }
    var made = new Control(present, solve(problem, present));
    for (int i = 1; i < MOST_BETTERED && !proven(made.outcome()); i++) {
      var start = made.outcome().plan();
      var better = solve(problem, start);
      boolean nothingMore = better.score().medium() <= made.outcome().score().medium();
      made = new Control(start, better);
      if (nothingMore) {
        break;
      }
    }
    control = made;
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
    var with = change.applyTo(problem);
    var without = made();
    var outcome = solve(with, without.start());
    boolean exact = proven(outcome) && proven(without.outcome());
    var best = without.outcome();
    if (!exact && gain(outcome, best) > 0) {
      var second = solve(problem, outcome.plan());
      best = gain(second, best) > 0 ? second : best;
    }
    var trial = new Trial(change, outcome.plan(), Math.max(0, gain(outcome, best)),
        running(with, outcome.plan()) - running(problem, best.plan()), exact);
    known.put(change, trial);
    return trial;
  }

  private Outcome solve(Problem week, Plan start) {
    return matcher.solve(week, effort.withStart(start));
  }

  private static long gain(Outcome with, Outcome without) {
    return with.score().medium() - without.score().medium();
  }

  private static boolean proven(Outcome outcome) {
    return outcome.score().hard() == 0 && outcome.boundMedium() <= outcome.score().medium();
  }

  private static int running(Problem problem, Plan plan) {
    var crews = Crews.of(problem, plan);
    return (int) problem.needs().stream().filter(crews::runs).count();
  }
}
