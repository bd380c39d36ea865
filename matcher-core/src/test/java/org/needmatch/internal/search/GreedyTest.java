package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.testdomain.Town;

class GreedyTest {
  @Test
  void everyPlanIsValidAndNothingMoreFits() {
    for (long seed = 0; seed < 60; seed++) {
      var problem = TinyProblems.random(seed);
      var instance = Instance.of(problem);
      var codec = new PlanCodec(instance);
      int[] edges = Greedy.byWorth(instance);
      var judged = Judge.standard().judge(problem, codec.plan(edges));
      assertThat(judged.validButForPins()).as("seed %d", seed).isTrue();
      assertThat(judged.score()).as("seed %d", seed).isEqualTo(codec.score(edges));
    }
  }

  @Test
  void theNeedThatIsWorthMostComesFirst() {
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("a").build())
        .add(Need.builder("low").at(Town.CENTRE)
            .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
        .add(Need.builder("high").at(Town.CENTRE).priority(2)
            .on(Town.MONDAY, LocalTime.of(9, 30), LocalTime.of(10, 30)).build())
        .build();
    var instance = Instance.of(problem);
    assertThat(new PlanCodec(instance).plan(Greedy.byWorth(instance)).assignments())
        .extracting(Assignment::needId).containsExactly("high");
  }

  private static Need club(String id, int priority) {
    return Need.builder(id).at(Town.CENTRE).priority(priority)
        .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))
        .roles(List.of(Role.builder("lead").minimum(1).wanted(1).build(),
            Role.builder("helper").minimum(1).wanted(1).build()))
        .build();
  }

  /** The only one who can lead the one club could lead the other as well. */
  @Test
  void ofTeamsThatPinsBeganTheOneThatFewestCanCompleteComesFirst() {
    var far = Town.north(Town.CENTRE, 2_000);
    var problem = Problem.builder(Town.MONDAY).add(club("anyone's", 2))
        .add(
            Need.builder("few can").at(far).on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))
                .roles(club("few can", 1).roles()).build())
        .add(Problems.anyone("first helper").build()).add(Problems.anyone("second helper").build())
        .add(Problems.anyone("near both").build())
        .add(Problems.anyone("near one").maxTravelKm(1).build())
        .pins(List.of(new Placement("anyone's", "helper", "first helper"),
            new Placement("few can", "helper", "second helper")))
        .build();
    var instance = Instance.of(problem);
    var codec = new PlanCodec(instance);
    assertThat(codec.score(Greedy.byWorth(instance)).hard()).isZero();
  }
}
