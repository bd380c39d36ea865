package org.needmatch.internal.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Role;
import org.needmatch.domain.TimeSpan;
import org.needmatch.plan.Certificate.ShadowPrice;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.testdomain.Town;
import org.needmatch.whatif.Intervention.Profile;

class PricesTest {
  private static final TimeSpan ALL_DAY = TimeSpan.of(Town.MONDAY, 480, 1200);
  private static final Problem WEEK = Problem.builder(Town.MONDAY).add(session("a", 540, 600))
      .add(session("b", 570, 630)).add(session("c", 720, 780)).build();

  private static Need session(String id, int from, int to) {
    return Need.builder(id).at(Town.CENTRE).time(TimeSpan.of(Town.MONDAY, from, to)).build();
  }

  private static Prices prices(Problem problem, ShadowPrice... prices) {
    return new Prices(problem, Plan.EMPTY, RuleSet.standard(), List.of(prices));
  }

  private static ShadowPrice of(String need, String role, double points) {
    return new ShadowPrice(need, role, points);
  }

  private static long week(Requirement requirement, TimeSpan free) {
    return prices(WEEK, of("a", "volunteer", 100), of("b", "volunteer", 150),
        of("c", "volunteer", 70))
        .week(new Profile(requirement, null, Town.CENTRE, free), WEEK.needs());
  }

  @Test
  void aWeekTakesTheDearestSessionsThatDoNotOverlap() {
    assertThat(week(Requirement.NONE, ALL_DAY)).isEqualTo(220);
    assertThat(week(Requirement.NONE, TimeSpan.of(Town.MONDAY, 540, 600))).isEqualTo(100);
  }

  @Test
  void aSeatOfATeamThatIsMissingIsWorthItsShare() {
    var problem = Problem.builder(Town.MONDAY)
        .add(Need.builder("t").at(Town.CENTRE).volunteers(4, 4).time(ALL_DAY).build()).build();
    var need = problem.needs().getFirst();
    assertThat(prices(problem, of("t", "volunteer", 100)).of(need, need.roles().getFirst(), 0))
        .isEqualTo(25);
  }

  @Test
  void aRoleThatWaitsForAnotherIsWorthNothing() {
    var problem = Problem.builder(Town.MONDAY).add(Need.builder("t").at(Town.CENTRE).time(ALL_DAY)
        .role(Role.builder("lead").build()).role(Role.builder("helper").minimum(0).build()).build())
        .build();
    var need = problem.needs().getFirst();
    var prices = prices(problem, of("t", "lead", 100), of("t", "helper", 60));
    assertThat(prices.of(need, need.roles().getFirst(), 0)).isEqualTo(100);
    assertThat(prices.of(need, need.roles().getLast(), 0)).isZero();
  }

  @Test
  void withoutPricesAnotherValueStandsIn() {
    var need = WEEK.needs().getFirst();
    assertThat(prices(WEEK).known()).isFalse();
    assertThat(prices(WEEK).of(need, need.roles().getFirst(), 7)).isEqualTo(7);
  }
}
