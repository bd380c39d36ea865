package org.needmatch.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.TravelTableBuilder;
import org.needmatch.domain.Volunteer;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Town;

/** A river between home and hall, with a bridge far away. */
class ListedWaysTest {
  private static final Place HOME = Town.CENTRE;
  private static final Place HALL = Town.north(HOME, 1000);
  private static final Place PARK = Town.north(HOME, -1000);
  private static final Place MILL = Town.north(HOME, 3000);

  private static Need need(String id, Place place, int hour) {
    return Need.builder(id).at(place)
        .on(Town.MONDAY, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0)).build();
  }

  @Test
  void whatStraightLinesGetWrongIsCounted() {
    var ann = Volunteer.builder("ann").home(HOME).travels(TravelMode.WALK).maxTravelKm(5)
        .available(Town.MONDAY, LocalTime.of(8, 0), LocalTime.of(20, 0)).build();
    var table = new TravelTableBuilder().add(HOME, HALL, TravelMode.WALK, 8, 96)
        .add(HOME, PARK, TravelMode.WALK, 1.1, 14).add(PARK, HALL, TravelMode.WALK, 9, 108).build();
    var problem = Problem.builder(Town.MONDAY).travel(table).add(ann).add(need("park", PARK, 9))
        .add(need("hall", HALL, 11)).add(need("mill", MILL, 18)).build();
    var plan = new Plan(List.of(Assignment.of("hall", "volunteer", 1, "ann"),
        Assignment.of("mill", "volunteer", 1, "ann"),
        Assignment.of("park", "volunteer", 1, "ann")));

    assertThat(ListedWays.of(problem, plan))
        .isEqualTo(new ListedWays(3, 1, 1, 1, 96 + 14, 16 + 16));
    assertThat(Judge.standard().judge(problem, plan).violations()).extracting("rule")
        .containsExactlyInAnyOrder("distance", "distance", "overlap");
    assertThat(ListedWays.of(problem, Plan.EMPTY)).isEqualTo(new ListedWays(0, 0, 0, 0, 0, 0));
  }
}
