package org.needmatch.internal.whatif;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.internal.metrics.NeedWorth;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.run.Solver;

/**
 * Solves changed weeks from the present plan and holds each against a control,
 * which is the same effort from the same plan without the change. So that no
 * luck of a search passes for a gain, the present plan is first bettered, for
 * as long as the effort betters it, and a gain that is not proven has to stand
 * against a second control that starts from its own witness. Thread-safe.
 */
public final class Confirmation {
  private static final int MAX_BETTERED = 5;
  private static final String NEARBY = "nearby";

  private final Solver solver;
  private final boolean nearby;
  private final boolean whole;
  private final Problem problem;
  private final Plan present;
  private final SolveOptions effort;
  private final FocusSelector surroundings;
  private volatile @Nullable Control shared;

  /** The plan that trials start from, and what the effort makes of it. */
  private record Control(Plan start, SolveResult outcome) {
  }

  /**
   * @param whole
   *          whether changed weeks are searched as a whole, else around the needs
   *          that the change may touch
   */
  public Confirmation(Problem problem, Plan present, RuleSet rules, SolveOptions effort,
      boolean whole) {
    solver = Solver.under(rules);
    nearby = rules.constraints().isEmpty();
    this.whole = whole;
    this.problem = problem;
    this.present = present;
    this.effort = effort;
    surroundings = new FocusSelector(problem, present, rules);
  }

  /** The whole week as it is, after the same effort. */
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

  private Control control(List<String> focus, boolean all) {
    var made = new Control(present, solve(problem, present, focus, all));
    for (int i = 1; i < MAX_BETTERED && betters(made); i++) {
      var start = made.outcome().plan();
      made = new Control(start, solve(problem, start, focus, all));
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

  /** Solves the changed week. */
  public Confirmed of(Problem with) {
    return whole ? inTheWhole(with) : nearby(with);
  }

  private Confirmed inTheWhole(Problem with) {
    var focus = surroundings.of(with);
    var without = shared();
    var witness = solve(with, without.start(), focus, true);
    long limit = witness.boundMedium();
    if (proven(witness) && proven(without.outcome())) {
      return confirmed(with, witness, without.outcome(), true, limit);
    }
    var better = solve(with, witness.plan(), focus, false);
    return against(with, gain(better, witness) > 0 ? better : witness, without.outcome(), focus,
        limit);
  }

  private Confirmed nearby(Problem with) {
    var focus = surroundings.of(with);
    var without = control(focus, false);
    return against(with, solve(with, without.start(), focus, false), without.outcome(), focus,
        Long.MAX_VALUE);
  }

  /** Holds a witness against the control, and against a second one of its own. */
  private Confirmed against(Problem with, SolveResult witness, SolveResult control,
      List<String> focus, long limit) {
    if (gain(witness, control) <= 0) {
      return confirmed(with, witness, control, false, limit);
    }
    var second = solve(problem, witness.plan(), focus, whole);
    return confirmed(with, witness, gain(second, control) > 0 ? second : control, false, limit);
  }

  private Confirmed confirmed(Problem with, SolveResult witness, SolveResult control, boolean exact,
      long limit) {
    return new Confirmed(witness.plan(), Math.max(0, gain(witness, control)),
        running(with, witness.plan()) - running(problem, control.plan()), exact,
        witness.score().medium(), limit);
  }

  private SolveResult solve(Problem week, Plan start, List<String> focus, boolean all) {
    var options = effort.toBuilder().start(start).build();
    return all || !nearby
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
