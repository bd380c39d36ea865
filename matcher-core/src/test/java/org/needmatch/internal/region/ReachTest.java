package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.instance.Instance;

class ReachTest {

  private static Set<Long> cells(Reach reach, Volunteer volunteer) {
    var cells = new HashSet<Long>();
    reach.cells(volunteer, cells::add);
    return cells;
  }

  @Test
  void whoeverCouldBeInANeedHasItsCellInReach() {
    var city = Cities.city(300, 400, 6);
    var reach = Reach.of(city);
    var instance = Instance.of(city);
    var graph = instance.graph();
    for (int e = 0; e < graph.edges(); e++) {
      graph.forEachPlacement(e, (v, role, pair) -> {
        var need = instance.sessions().need(instance.sessions().roleNeed(role));
        assertThat(Reach.isEverywhere(need)
            || cells(reach, city.volunteers().get(v)).contains(Reach.cell(need))).isTrue();
      });
    }
    assertThat(graph.edges()).isPositive();
    assertThat(city.needs()).anyMatch(Reach::isEverywhere);
  }

  @Test
  void withoutAHomeNothingIsInReach() {
    assertThat(cells(Reach.of(Cities.city(50, 50, 1)), Volunteer.builder("v").build())).isEmpty();
  }
}
