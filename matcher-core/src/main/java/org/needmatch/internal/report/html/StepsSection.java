package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.needmatch.internal.analysis.EmptySeats;
import org.needmatch.internal.analysis.NextStep;
import org.needmatch.internal.analysis.NextSteps;
import org.needmatch.internal.explain.RuleWords;
import org.needmatch.internal.text.NumberFormatter;

/** What to do next, most need first. */
final class StepsSection {
  private static final int MAX_OF_A_KIND = 4;

  private StepsSection() {
  }

  static void write(PlanView view, Html html) {
    html.heading("next", say("step"));
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
      html.paragraph(say("step.none"));
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
      case NextStep.Recruit recruit -> say("step.recruit", labels.initiative(recruit.initiative()),
          RuleWords.advice(recruit.rule())) + worth(recruit.empty(), total);
      case NextStep.EnlargeTeam team ->
        say("step.team", labels.initiative(team.initiative())) + worth(team.empty(), total);
      case NextStep.MoreTime time ->
        say("step.time", NumberFormatter.day(time.day()), time.fromHour(), time.toHour())
            + worth(time.empty(), total);
      case NextStep.FillByHand hand -> say("step.by-hand") + worth(hand.empty(), total);
      case NextStep.Decide decide -> say("step.decide") + worth(decide.empty(), total);
      case NextStep.AskIdle idle -> say("step.idle", idle.volunteers());
      case NextStep.LookAtPins pins -> say("step.pins", pins.released(), pins.conflicts());
      case NextStep.MendRows rows -> say("step.rows", rows.rows());
    };
  }

  private static String worth(EmptySeats empty, long total) {
    return " " + say("step.worth", empty.seats(), NumberFormatter.percent(empty.points(), total));
  }
}
