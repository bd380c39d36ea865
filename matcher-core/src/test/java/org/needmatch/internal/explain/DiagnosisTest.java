package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Role;
import org.needmatch.domain.VettingRecord;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.explain.UnfilledReason;
import org.needmatch.explain.UnfilledSeats;

class DiagnosisTest extends UnfilledTown {
  @Test
  void nobodyEligibleNamesTheRuleThatTurnsMostAwayAmongAllItTurnsAway() {
    town.add(Volunteer.builder("ann").build()).add(Volunteer.builder("bob").build()).add(free("cy"))
        .add(session("n").skills("driving").build());

    assertThat(reasons())
        .containsExactly(Map.entry("n", new UnfilledReason.NobodyEligible("skill", 3, 3)));
  }

  @Test
  void placedElsewhereAtTheSameTime() {
    town.add(free("ann")).add(session("n").build()).add(session("m").build());

    assertThat(reasons(seat("m", 1, "ann")))
        .containsExactly(Map.entry("n", new UnfilledReason.NeededElsewhere(1, 0)));
  }

  @Test
  void tooFewFreeForTheMinimum() {
    town.add(free("ann")).add(free("bob")).add(session("n").volunteers(2, 2).build())
        .add(session("m").build());

    assertThat(reasons(seat("m", 1, "ann")))
        .containsExactly(Map.entry("n", new UnfilledReason.MinimumNotReached("volunteer", 2, 1)));
  }

  @Test
  void allWhoCouldComeAreTooFew() {
    town.add(free("ann")).add(session("n").volunteers(2, 3).build());

    assertThat(reasons())
        .containsExactly(Map.entry("n", new UnfilledReason.GroupTooSmall("volunteer", 2, 1, 0)));
  }

  @Test
  void aCheckThatIsDueForRenewalIsSaidBesideAGroupThatIsTooSmall() {
    var enhanced = DbsCertificate.enhanced(MONDAY.minusMonths(1), Workforce.CHILD);
    var due = VettingRecord.builder().check(CheckStatus.RENEWAL_DUE).build();
    town.add(free("ann").toBuilder().dbs(enhanced).build())
        .add(free("bob").toBuilder().dbs(enhanced).vetting(due).build())
        .add(free("cy").toBuilder()
            .dbs(enhanced.toBuilder().validUntil(MONDAY.minusDays(1)).build()).build())
        .add(free("dee")).add(session("n").volunteers(2, 2)
            .dbs(new DbsRequirement(DbsLevel.ENHANCED, Set.of(Workforce.CHILD), Set.of())).build());

    var reason = new UnfilledReason.GroupTooSmall("volunteer", 2, 1, 2);
    assertThat(reasons()).containsExactly(Map.entry("n", reason));
    assertThat(UnfilledFormatter.sentence(reason))
        .endsWith(" could come. 2 more lack only a renewed check.");
  }

  @Test
  void onePersonCannotFillTheMinimumsOfTwoRoles() {
    town.add(free("ann")).add(session("n").role(Role.builder("lead").core(1).build())
        .role(Role.builder("support").core(1).build()).build());

    assertThat(unfilled()).extracting(UnfilledSeats::reason)
        .containsOnly(new UnfilledReason.GroupTooSmall("support", 1, 1, 0));
  }

  @Test
  void leftEmptyAlthoughItCouldRun() {
    town.add(free("ann")).add(session("n").build());

    assertThat(reasons()).containsExactly(Map.entry("n", new UnfilledReason.NotRun(1)));
  }

  @Test
  void thosePlacedTogetherAreFreeOnlyWithEachOther() {
    town.add(free("ann")).add(free("bob")).add(session("n").volunteers(2, 2).build())
        .add(session("m").build())
        .add(new VolunteerPair("ann", "bob", VolunteerPair.Kind.TOGETHER));

    assertThat(reasons(seat("m", 1, "ann")).getFirst().getValue())
        .isEqualTo(new UnfilledReason.NeededElsewhere(2, 0));
  }
}
