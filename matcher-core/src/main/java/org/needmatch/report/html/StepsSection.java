package org.needmatch.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.needmatch.analysis.EmptySeats;
import org.needmatch.analysis.NextStep;
import org.needmatch.analysis.NextSteps;
import org.needmatch.explain.RuleWords;

/** What to do next, most need first. */
final class StepsSection {
  private static final int MAX_OF_A_KIND = 4;

  private StepsSection() {
  }

  static void write(PlanView view, Html html) {
    html.leaf("h2", "What to do next", "id", "next").raw("\n");
    var steps = few(NextSteps.of(view.problem(), view.unfilled()));
    int idle = view.measures().whole().people().idleEligible();
    if (idle > 0) {
      steps.add(new NextStep.AskIdle(idle));
    }
    var outcome = view.outcome();
    if (!outcome.releasedPins().isEmpty() || !outcome.conflicts().isEmpty()) {
      steps.add(new NextStep.LookAtPins(outcome.releasedPins().size(), outcome.conflicts().size()));
    }
    if (view.rowsNotTaken() > 0) {
      steps.add(new NextStep.MendRows(view.rowsNotTaken()));
    }
    if (steps.isEmpty()) {
      html.paragraph("Nothing: every seat is filled and every row was taken as it stood.");
      return;
    }
    html.raw("<ol class=\"steps\">\n");
    var labels = view.labels();
    steps.forEach(step -> html.leaf("li", sentence(step, labels, view.total())).raw("\n"));
    html.close("ol");
  }

  /** The greatest, at most so many of one kind. */
  private static List<NextStep> few(List<NextStep> all) {
    var kinds = new HashMap<Class<?>, Integer>();
    return new ArrayList<>(all.stream()
        .filter(step -> kinds.merge(step.getClass(), 1, Integer::sum) <= MAX_OF_A_KIND).toList());
  }

  static String sentence(NextStep step, PageLabels labels, long total) {
    return switch (step) {
      case NextStep.Recruit recruit -> labels.initiative(recruit.initiative()) + ": "
          + RuleWords.advice(recruit.rule()) + worth(recruit.empty(), total);
      case NextStep.EnlargeTeam team ->
        "Find more people for " + labels.initiative(team.initiative())
            + ": all who could come are too few for a team" + worth(team.empty(), total);
      case NextStep.MoreTime time -> "Ask for more time on " + NumberFormatter.day(time.day())
          + " from " + time.fromHour() + ":00 to " + time.toHour()
          + ":00: those who could come are needed elsewhere" + worth(time.empty(), total);
      case NextStep.FillByHand hand ->
        "Look at seats that somebody is free for" + worth(hand.empty(), total);
      case NextStep.Decide decide ->
        "Decide who takes the seats of shortlist.csv, and pin them" + worth(decide.empty(), total);
      case NextStep.AskIdle idle -> "Keep " + NumberFormatter.count(idle.volunteers(), "volunteer")
          + " without a seat in mind when somebody falls ill: each could take at least one.";
      case NextStep.LookAtPins pins -> "Look at the fixed rows: " + pins.released()
          + " were not kept and " + pins.conflicts() + " break a rule.";
      case NextStep.MendRows rows -> "Correct " + NumberFormatter.count(rows.rows(), "row")
          + " of the files; problems.csv says how.";
    };
  }

  private static String worth(EmptySeats empty, long total) {
    return " (" + NumberFormatter.count(empty.seats(), "seat") + ", "
        + NumberFormatter.percent(empty.points(), total) + " % of weighted need).";
  }
}
