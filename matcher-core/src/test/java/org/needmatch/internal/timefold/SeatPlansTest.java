package org.needmatch.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.search.Greedy;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyHorizons;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.testdomain.Town;
import org.needmatch.timefold.Person;

class SeatPlansTest {
  @Test
  void edgesThatAreSeatedAreReadBack() {
    int read = 0;
    for (long seed = 0; seed < 80; seed++) {
      var instance = Instance
          .of(seed % 2 == 0 ? TinyProblems.random(seed) : TinyHorizons.random(seed));
      int[] edges = Greedy.byWorth(instance);
      var plans = new SeatPlans(instance);
      var plan = plans.empty();
      assertThat(plans.edges(plan)).as("seed %d", seed).isEmpty();
      plans.seated(edges).forEach((role, people) -> {
        var waiting = new ArrayList<>(people);
        plan.getSeats().stream().filter(seat -> seat.getRoleIndex() == role && !seat.isPinned())
            .limit(waiting.size())
            .forEach(seat -> seat.setPerson(plans.people().get(waiting.removeFirst())));
        assertThat(waiting).isEmpty();
      });
      assertThat(plans.edges(plan)).as("seed %d", seed).containsExactlyInAnyOrder(edges);
      assertThat(plans.seatsAll(plan, edges)).isTrue();
      assertThat(edges.length == 0 || !plans.seatsAll(plan, new int[0])).isTrue();
      read += edges.length;
    }
    assertThat(read).isGreaterThan(100);
  }

  @Test
  void thereAreNoMoreOpenSeatsThanPeopleForThem() {
    var instance = Instance.of(Problem.builder(Town.MONDAY).add(Problems.anyone("a").build())
        .add(Problems.anyone("b").active(false).build()).add(Need.builder("n").at(Town.CENTRE)
            .volunteers(1, 5).on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
        .build());
    assertThat(new SeatPlans(instance).empty().getSeats()).singleElement().satisfies(
        seat -> assertThat(seat.getCandidates()).extracting(Person::index).containsExactly(0));
  }
}
