package org.needmatch.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.needmatch.whatif.AdviceWords;
import org.needmatch.whatif.Intervention;

/** What could be arranged, for programs. */
final class InterventionJson {
  private InterventionJson() {
  }

  static void put(ObjectNode node, Intervention change) {
    switch (change) {
      case Intervention.Recruit c -> {
        var profile = c.profile();
        node.put("count", c.count()).put("area", profile.area())
            .put("check", AdviceWords.check(profile.requirement().dbs()))
            .put("start", profile.free().start().toString())
            .put("end", profile.free().end().toString());
        profile.skills().forEach(node.putArray("skills")::add);
      }
      case Intervention.Check c -> node.put("volunteerId", c.volunteerId()).put("check",
          c.renewed().level().name().toLowerCase(Locale.ROOT));
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
