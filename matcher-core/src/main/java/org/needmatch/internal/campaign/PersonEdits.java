package org.needmatch.internal.campaign;

import java.util.List;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.whatif.ProblemEdits;
import org.needmatch.internal.whatif.Remedies;
import org.needmatch.whatif.Intervention;

/**
 * What options make of a volunteer. Several for one person add up, and none
 * takes away what another gave. Stateless.
 */
final class PersonEdits {
  private PersonEdits() {
  }

  static Volunteer with(Volunteer one, List<Option> options) {
    var result = one;
    for (var option : options) {
      result = switch (option) {
        case Option.Single single -> with(result, single.change());
        case Option.Lift lift -> further(result, lift.kilometres());
      };
    }
    return result;
  }

  private static Volunteer with(Volunteer one, Intervention change) {
    return switch (change) {
      case Intervention.Check c -> one.toBuilder()
          .dbs(Remedies.widened(one.dbs(), new DbsRequirement(c.renewed().level(),
              c.renewed().workforces(), c.renewed().barredLists()), c.renewed().issuedOn()))
          .build();
      case Intervention.Training c -> {
        var taught = one.toBuilder();
        c.skills().forEach((skill, level) -> taught.skill(skill,
            Math.max(level, one.skills().getOrDefault(skill, 0))));
        yield taught.build();
      }
      case Intervention.LongerWay c -> further(one, c.more());
      case Intervention.Return c -> one.toBuilder().active(true).build();
      case Intervention.MoreTime c -> ProblemEdits.free(one, c.span());
      case Intervention.Recruit c -> one;
      case Intervention.SmallerTeam c -> one;
    };
  }

  private static Volunteer further(Volunteer one, double kilometres) {
    return one.toBuilder().maxTravelKm(one.maxTravelKm() + kilometres).build();
  }
}
