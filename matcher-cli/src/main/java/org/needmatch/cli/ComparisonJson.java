package org.needmatch.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import org.needmatch.internal.analysis.Comparison;
import org.needmatch.internal.metrics.Change;
import org.needmatch.internal.metrics.PlanDiff;

/** A comparison for programs. */
final class ComparisonJson {
  private ComparisonJson() {
  }

  static String of(Comparison comparison) {
    var root = Json.object().put("sameInput", comparison.sameInput());
    if (!comparison.sameInput()) {
      root.put("distinguishable", comparison.distinguishable());
    }
    var plans = root.putArray("plans");
    for (var contender : comparison.contenders()) {
      var node = plans.addObject().put("plan", contender.name()).put("week",
          contender.problem().week().toString());
      if (comparison.sameInput()) {
        node.put("rank", comparison.rank(contender));
      }
      var score = contender.score();
      node.putObject("score").put("hard", score.hard()).put("medium", score.medium()).put("soft",
          score.soft());
      node.putObject("bound").put("medium", contender.limit().medium()).put("scope",
          contender.limit().scope().name().toLowerCase(Locale.ROOT));
      node.putObject("weightedNeed").put("met", score.medium()).put("total", contender.total());
    }
    var differences = root.putArray("differences");
    for (int i = 0; i < comparison.diffs().size(); i++) {
      var node = differences.addObject().put("from", comparison.contenders().getFirst().name())
          .put("to", comparison.contenders().get(i + 1).name());
      difference(node, comparison.diffs().get(i));
    }
    return Json.pretty(root);
  }

  private static void difference(ObjectNode node, PlanDiff diff) {
    change(node.putObject("all"), diff.all());
    changes(node.putObject("initiatives"), diff.initiatives());
    changes(node.putObject("areas"), diff.areas());
    var people = node.putArray("people");
    for (var person : diff.people()) {
      var one = people.addObject().put("volunteerId", person.volunteerId());
      person.leaves().forEach(one.putArray("leaves")::add);
      person.joins().forEach(one.putArray("joins")::add);
      one.put("minutesBefore", person.minutesBefore()).put("minutesAfter", person.minutesAfter());
    }
  }

  private static void changes(ObjectNode node, Map<String, Change> changes) {
    changes.forEach((id, change) -> change(node.putObject(id), change));
  }

  private static void change(ObjectNode node, Change change) {
    node.put("weightedNeed", change.metPoints()).put("percentMet", change.percentMet())
        .put("needsRunning", change.needsRunning()).put("seats", change.seats())
        .put("hours", change.volunteerMinutes() / 60.0).put("travelKm", change.toldKm());
  }
}
