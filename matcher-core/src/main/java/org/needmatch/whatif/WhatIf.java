package org.needmatch.whatif;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.internal.metrics.NeedWorth;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.internal.whatif.FocusSelector;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.run.Solver;

/**
 * Tries changes of a week: each is applied and solved again from the present
 * plan, and held against a control, which is the same effort from the same plan
 * without the change. So that no luck of a search passes for a gain, the
 * present plan is first bettered, for as long as the effort betters it, and a
 * gain that is not proven has to stand against a second control that starts
 * from its own witness. Weeks of at most 500 volunteers and roles are searched
 * as a whole, larger ones around the needs that the change may touch unless an
 * embedder has constraints on whole plans. Thread-safe. Cost: two to eight
 * solves a trial; the controls of small weeks are shared.
 *
 * {@snippet file = "FrontDoor.java" region = "what-if"}
 */
public final class WhatIf {
  private static final int MAX_BETTERED = 5;
  private static final int SMALL = 500;
  private static final String NEARBY = "nearby";

  private final Solver solver;
  private final boolean nearby;
  private final Problem problem;
  private final Plan present;
  private final SolveOptions effort;
  private final boolean small;
  private final FocusSelector surroundings;
  private final Map<Intervention, Trial> known = new ConcurrentHashMap<>();
  private volatile @Nullable Control shared;

  /** The plan that trials start from, and what the effort makes of it. */
  private record Control(Plan start, SolveResult outcome) {
  }

  /**
   * Tries changes of one plan.
   *
   * @param problem
   *          the problem
   * @param present
   *          the plan as it is
   * @param rules
   *          the contract's rules and the embedder's
   * @param effort
   *          of each solve; with a step limit trials repeat exactly
   */
  public WhatIf(Problem problem, Plan present, RuleSet rules, SolveOptions effort) {
    solver = Solver.under(rules);
    nearby = rules.constraints().isEmpty();
    this.problem = problem;
    this.present = present;
    this.effort = effort;
    long roles = problem.needs().stream().mapToLong(need -> need.roles().size()).sum();
    small = problem.volunteers().size() + roles <= SMALL;
    surroundings = new FocusSelector(problem, present, rules);
  }

  /** {@return the whole week as it is, after the same effort} */
  public SolveResult control() {
    return shared().outcome();
  }

  private synchronized Control shared() {
    var made = shared;
    if (made == null) {
      made = control(List.of(), true);
      shared = made;
    }
    return made;
  }

  private Control control(List<String> focus, boolean whole) {
    var made = new Control(present, solve(problem, present, focus, whole));
    for (int i = 1; i < MAX_BETTERED && betters(made); i++) {
      var start = made.outcome().plan();
      made = new Control(start, solve(problem, start, focus, whole));
    }
    return made;
  }

  /** Whether the effort met more need than the plan it started from. */
  private boolean betters(Control made) {
    return !proven(made.outcome()) && made.outcome().score().medium() > points(made.start());
  }

  private long points(Plan plan) {
    var teams = SeatedTeams.of(problem, plan);
    var worth = new NeedWorth(problem);
    long points = 0;
    for (var need : problem.needs()) {
      if (teams.runs(need)) {
        for (var role : need.roles()) {
          points += worth.points(need, role, teams.in(need, role));
        }
      }
    }
    return points;
  }

  /**
   * Applies the change and solves.
   *
   * @param change
   *          the change
   * @return what it was found to gain
   * @throws IllegalArgumentException
   *           when the problem lacks what the change is about
   */
  public Trial test(Intervention change) {
    var before = known.get(change);
    if (before != null) {
      return before;
    }
    var trial = small ? inTheWhole(change) : nearby(change);
    known.put(change, trial);
    return trial;
  }

  private Trial inTheWhole(Intervention change) {
    var with = change.applyTo(problem);
    var focus = surroundings.of(with);
    var without = shared();
    var witness = solve(with, without.start(), focus, true);
    if (proven(witness) && proven(without.outcome())) {
      return trial(change, with, witness, without.outcome(), true);
    }
    var better = solve(with, witness.plan(), focus, false);
    return against(change, with, gain(better, witness) > 0 ? better : witness, without.outcome(),
        focus);
  }

  private Trial nearby(Intervention change) {
    var with = change.applyTo(problem);
    var focus = surroundings.of(with);
    var without = control(focus, false);
    return against(change, with, solve(with, without.start(), focus, false), without.outcome(),
        focus);
  }

  /** Holds a witness against the control, and against a second one of its own. */
  private Trial against(Intervention change, Problem with, SolveResult witness, SolveResult control,
      List<String> focus) {
    if (gain(witness, control) <= 0) {
      return trial(change, with, witness, control, false);
    }
    var second = solve(problem, witness.plan(), focus, small);
    return trial(change, with, witness, gain(second, control) > 0 ? second : control, false);
  }

  private Trial trial(Intervention change, Problem with, SolveResult witness, SolveResult control,
      boolean exact) {
    return new Trial(change, witness.plan(), Math.max(0, gain(witness, control)),
        running(with, witness.plan()) - running(problem, control.plan()), exact);
  }

  private SolveResult solve(Problem week, Plan start, List<String> focus, boolean whole) {
    var options = effort.toBuilder().start(start).build();
    return whole || !nearby
        ? solver.solve(week, options)
        : solver.solve(week, options.toBuilder().strategy(NEARBY).build(), focus);
  }

  private static long gain(SolveResult with, SolveResult without) {
    return with.score().medium() - without.score().medium();
  }

  private static boolean proven(SolveResult outcome) {
    return outcome.score().hard() == 0 && outcome.boundMedium() <= outcome.score().medium();
  }

  private static int running(Problem problem, Plan plan) {
    var teams = SeatedTeams.of(problem, plan);
    return (int) problem.needs().stream().filter(teams::runs).count();
  }
}
