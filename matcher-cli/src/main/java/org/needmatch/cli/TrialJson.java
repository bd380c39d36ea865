package org.needmatch.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.needmatch.internal.whatif.AdviceFormatter;
import org.needmatch.whatif.Intervention;
import org.needmatch.whatif.Trial;

/** What a change was found to gain, for programs. */
final class TrialJson {
  private TrialJson() {
  }

  static void put(ObjectNode node, Trial trial, AdviceFormatter words) {
    node.put("kind", trial.intervention().code()).put("needPointsGain", trial.needGain())
        .put("needPercentGain", words.percent(trial)).put("sessionsGain", trial.sessionsGain())
        .put("exact", trial.exact()).put("text", words.sentence(trial));
    change(node, trial.intervention());
  }

  private static void change(ObjectNode node, Intervention change) {
    switch (change) {
      case Intervention.Recruit c -> {
        var profile = c.profile();
        node.put("count", c.count()).put("area", profile.area())
            .put("check", AdviceFormatter.check(profile.requirement().dbs()))
            .put("start", profile.free().start().toString())
            .put("end", profile.free().end().toString());
        profile.skills().forEach(node.putArray("skills")::add);
      }
      case Intervention.Check c -> node.put("volunteerId", c.volunteerId()).put("check",
          c.renewed().level().name().toLowerCase(Locale.ROOT));
      case Intervention.Training c -> {
        var skills = node.put("volunteerId", c.volunteerId()).putObject("skills");
        c.skills().forEach(skills::put);
      }
      case Intervention.Return c -> node.put("volunteerId", c.volunteerId());
      case Intervention.MoreTime c ->
        node.put("volunteerId", c.volunteerId()).put("minutes", c.minutes())
            .put("start", c.span().start().toString()).put("end", c.span().end().toString());
      case Intervention.LongerWay c ->
        node.put("volunteerId", c.volunteerId()).put("kilometres", c.more());
      case Intervention.SmallerTeam c ->
        node.put("needId", c.needId()).put("role", c.role()).put("volunteersMin", c.minimum());
    }
  }
}
