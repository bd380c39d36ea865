package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.explain.VolunteerExplanation;
import org.needmatch.explain.VolunteerExplanation.Opportunity;
import org.needmatch.explain.VolunteerExplanation.PlacementStatus;
import org.needmatch.rules.Reason;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class VolunteerDiagnosisTest extends ExplainedTown {
  @Test
  void everyStandingIsTold() {
    town.add(session("visit").volunteers(1, 1).build())
        .add(session("team").volunteers(3, 3)
            .requires(Requirement.builder().skills(Map.of("singing", 1)).build()).build())
        .add(session("duo").requires(Requirement.builder().skills(Map.of("chess", 1)).build())
            .build())
        .add(Problems.anyone("in").build()).add(Problems.anyone("off").active(false).build())
        .add(Volunteer.builder("never").home(Town.CENTRE).build())
        .add(Problems.anyone("far").home(Town.north(Town.CENTRE, 90_000)).build())
        .add(Problems.anyone("spare").build())
        .add(Problems.anyone("singer").skill("singing", 2).build())
        .add(Problems.anyone("player").skill("chess", 2).build())
        .add(Problems.anyone("tied").skill("chess", 2).build())
        .add(new VolunteerPair("tied", "off", VolunteerPair.Kind.TOGETHER));

    var explainer = explain(seat("visit", "in"));

    assertThat(explainer.unplaced()).extracting(VolunteerExplanation::volunteerId)
        .containsExactly("off", "never", "far", "spare", "singer", "player", "tied");
    assertThat(explainer.unplaced()).extracting(VolunteerExplanation::status).containsExactly(
        PlacementStatus.INACTIVE, PlacementStatus.NO_TIME, PlacementStatus.ELIGIBLE_NOWHERE,
        PlacementStatus.ALL_FULL, PlacementStatus.TOO_FEW, PlacementStatus.SEAT_FREE,
        PlacementStatus.HELD);
    assertThat(explainer.volunteer("in").status()).isEqualTo(PlacementStatus.PLACED);
    assertThat(explainer.volunteer("spare").opportunities()).containsExactly(
        new Opportunity("duo", Role.DEFAULT_NAME, new Reason.SkillMissing("chess", 1, 0), 0, 1000));
    assertThat(explainer.volunteer("singer").opportunities()).filteredOn(o -> o.lacks() == null)
        .containsExactly(new Opportunity("team", Role.DEFAULT_NAME, null, 2, 3000));
  }
}
