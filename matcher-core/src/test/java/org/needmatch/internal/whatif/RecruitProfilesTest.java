package org.needmatch.internal.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.metrics.NeedWorth;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Certificate.ShadowPrice;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class RecruitProfilesTest {
  private static NeedBuilder session(String id, int hour) {
    return Need.builder(id).at(Town.CENTRE).on(Town.MONDAY, LocalTime.of(hour, 0),
        LocalTime.of(hour + 1, 0));
  }

  private static List<RecruitProfiles.Entry> entries(Problem problem, Plan plan,
      ShadowPrice... prices) {
    return RecruitProfiles.of(problem, plan,
        new Prices(problem, plan, RuleSet.standard(), List.of(prices)));
  }

  @Test
  void seatsThatAskTheSameInOnePartOfADayAreOneProfile() {
    var problem = Problem.builder(Town.MONDAY).add(session("a", 9).build())
        .add(session("b", 11).at(Town.north(Town.CENTRE, 1000)).volunteers(1, 2).build())
        .add(session("c", 18).priority(3).build()).add(session("d", 9).skills("maths").build())
        .build();
    var entries = entries(problem, Plan.EMPTY);
    assertThat(entries).hasSize(3);
    assertThat(entries.getFirst().estimate()).as("the evening is worth most").isEqualTo(3000);
    var morning = entries.stream().filter(one -> one.seats() == 3).findFirst().orElseThrow();
    assertThat(morning.profile().free()).isEqualTo(TimeSpan.of(Town.MONDAY, 540, 720));
    assertThat(morning.profile().home()).isNotNull().satisfies(home -> assertThat(home.latitude())
        .isCloseTo(Town.north(Town.CENTRE, 500).latitude(), within(1e-9)));
    assertThat(entries).extracting(one -> one.profile().skills()).contains(List.of("maths:1"));
  }

  @Test
  void fullSeatsThatStillHaveAPriceComeLast() {
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("ann").build())
        .add(session("full", 9).build()).add(session("empty", 18).build()).build();
    var plan = new Plan(List.of(Assignment.of("full", "volunteer", 1, "ann")));
    var entries = entries(problem, plan, new ShadowPrice("full", "volunteer", 900),
        new ShadowPrice("empty", "volunteer", 100));
    assertThat(entries).extracting(one -> one.profile().free().start().getHour())
        .containsExactly(18, 9);
    assertThat(entries).extracting(RecruitProfiles.Entry::seats).containsExactly(1, 1);
  }

  @Test
  void aPersonOfATeamThatIsMissingIsWorthAShareOfIt() {
    var need = session("t", 9).volunteers(2, 4, 3).build();
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("a").build())
        .add(Problems.anyone("b").build()).add(need).build();
    var role = need.roles().getFirst();
    var worth = new NeedWorth(problem);
    assertThat(RecruitProfiles.aPerson(need, role, SeatedTeams.of(problem, Plan.EMPTY), worth))
        .isEqualTo(1000);
    var pair = new Plan(
        List.of(Assignment.of("t", "volunteer", 1, "a"), Assignment.of("t", "volunteer", 2, "b")));
    assertThat(RecruitProfiles.aPerson(need, role, SeatedTeams.of(problem, pair), worth))
        .isEqualTo(worth.seat(need, role, 3));
  }
}
