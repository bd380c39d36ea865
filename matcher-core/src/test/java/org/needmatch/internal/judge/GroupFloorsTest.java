package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Settings.Grouping;
import org.needmatch.internal.instance.Instance;
import org.needmatch.testdomain.TinyFloors;
import org.needmatch.testdomain.TinyProblems;

class GroupFloorsTest {
  @Test
  void theJudgeAndTheEngineReadTheSameFloors() {
    for (long seed = 0; seed < 100; seed++) {
      var problem = TinyFloors.random(seed);
      var judged = GroupFloors.of(problem);
      var floors = Instance.of(problem).floors();
      assertThat(judged.weight()).isEqualTo(floors.weight());
      var byId = new TreeMap<String, Long>();
      var totals = new TreeMap<String, Long>();
      for (int g = 0; g < floors.count(); g++) {
        byId.put(floors.id(g), floors.floor(g));
        totals.put(floors.id(g), floors.total(g));
      }
      assertThat(judged.floors()).as("seed %d", seed).isEqualTo(byId);
      assertThat(judged.totals()).as("seed %d", seed).isEqualTo(totals);
      assertThat(judged.cost(Map.of())).isEqualTo(floors.worst());
    }
  }

  @Test
  void groupsCanBeLookedAtWithoutAFloor() {
    var problem = TinyProblems.random(3);
    var grouped = GroupFloors.grouped(problem, Grouping.AREA);
    assertThat(grouped.totals()).isNotEmpty();
    assertThat(grouped.floors().values()).containsOnly(0L);
    assertThat(GroupFloors.of(problem).totals()).isEmpty();
  }
}
