package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.internal.replan.ChangeFormatter;
import org.needmatch.internal.replan.WeekChanges;
import org.needmatch.plan.Plan;
import org.needmatch.replan.RetainedPlan;
import org.needmatch.run.SolveResult;

/**
 * A week that is planned from nothing, or held against a published plan.
 *
 * @param keeping
 *          null when it is planned from nothing
 */
record KeptWeek(Problem problem, @Nullable RetainedPlan keeping) {

  static KeptWeek of(Problem problem, @Nullable RetainedPlan keeping) {
    return new KeptWeek(problem, keeping);
  }

  Problem toSolve() {
    return keeping == null ? problem : keeping.fixed();
  }

  Problem toReport() {
    return keeping == null ? problem : keeping.told();
  }

  /** Without what cannot stay after all; itself when everything can. */
  KeptWeek after(SolveResult outcome) {
    var now = keeping;
    if (now == null) {
      return this;
    }
    var next = now.after(outcome);
    return next == now ? this : new KeptWeek(problem, next);
  }

  SolveResult settled(SolveResult outcome) {
    return keeping == null
        ? outcome
        : outcome.withPlan(keeping.numbered(outcome.plan())).keeping(keeping.kept().size());
  }

  /** A sentence for each person whose week changes. */
  List<String> lines(Plan plan, boolean names) {
    var now = keeping;
    if (now == null) {
      return List.of();
    }
    var changes = WeekChanges.of(now, plan);
    int people = changes.byVolunteer().size();
    var lines = new ArrayList<String>();
    lines.add(people == 0
        ? say("change.none")
        : CliMessages.say("change.people", people, now.kept().size(), now.plan().rows().size()));
    new ChangeFormatter(now.told(), names).lines(changes).forEach(line -> lines.add("  " + line));
    return lines;
  }
}
