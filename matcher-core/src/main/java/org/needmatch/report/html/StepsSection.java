package org.needmatch.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.needmatch.analysis.EmptySeats;
import org.needmatch.analysis.NextStep;
import org.needmatch.analysis.NextSteps;

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
      case NextStep.Recruit recruit -> recruit(recruit, labels) + worth(recruit.empty(), total);
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

  private static String recruit(NextStep.Recruit recruit, PageLabels labels) {
    var where = labels.initiative(recruit.initiative());
    return switch (recruit.rule()) {
      case "availability" ->
        where + ": find people who are free at the time; nobody who may come is";
      case "skill" -> where + ": find or train people; most lack a skill";
      case "language" -> where + ": find people who speak the language";
      case "gender", "age" -> where + ": find people of the age or gender that is asked for";
      case "dbs-level", "dbs-workforce", "dbs-barred", "dbs-date" ->
        where + ": apply for checks or renew them; most lack the one that is asked for";
      case "policy", "check-withdrawn", "check-held", "check-pending" ->
        where + ": get these people their checks; most lack the one that is asked for";
      case "check-renewal" -> where + ": renew checks; most are due";
      case "frequency" ->
        where + ": get these people the check for coming more often; most would come too often";
      case "site" -> where + ": ask the site to decide on people; most are not cleared there";
      case "inactive" -> where + ": ask people to take part again; most are not active";
      case "declined" -> where + ": find others; most have said no";
      case "begun" -> where + ": it begins too soon for anybody new";
      case "place", "distance" -> where + ": find people who live near; most live too far";
      case "not-ready" -> where + ": clear what is still open; nobody can be placed there before";
      case "avoids" -> where + ": ask why people avoid it; most do";
      default -> where + ": find people; nobody else may take these seats";
    };
  }

  private static String worth(EmptySeats empty, long total) {
    return " (" + NumberFormatter.count(empty.seats(), "seat") + ", "
        + NumberFormatter.percent(empty.points(), total) + " % of weighted need).";
  }

  /** What to say of a rule's code. */
  static String rule(String code) {
    return RULES.stream().filter(pair -> pair.getFirst().equals(code)).map(List::getLast)
        .findFirst().orElse(code);
  }

  private static final List<List<String>> RULES = List.of(
      List.of("inactive", "most are not active"), List.of("availability", "most are not free then"),
      List.of("skill", "most lack a skill"), List.of("language", "most lack a language"),
      List.of("gender", "most are of another gender"), List.of("age", "most are too young"),
      List.of("dbs-level", "most lack the level of check"),
      List.of("dbs-workforce", "most checks are for other work"),
      List.of("dbs-barred", "most lack the barred-list check"),
      List.of("dbs-date", "most checks are out of date or undated"),
      List.of("place", "most have no home on file"), List.of("distance", "most live too far"),
      List.of("avoids", "most avoid it"), List.of("not-ready", "it takes nobody yet"),
      List.of("declined", "most have said no"), List.of("begun", "it begins too soon"),
      List.of("decide", "people decide on it"),
      List.of("policy", "most lack the check that the law asks"),
      List.of("frequency", "most would come too often for their check"),
      List.of("check-withdrawn", "most are no longer cleared"),
      List.of("check-held", "most wait for a decision on their check"),
      List.of("check-renewal", "most checks are due to be renewed"),
      List.of("check-pending", "most wait for their check"),
      List.of("site", "most are not cleared by the site"),
      List.of("group-too-small", "all who could come are too few"),
      List.of("", "there is nobody at all"));
}
