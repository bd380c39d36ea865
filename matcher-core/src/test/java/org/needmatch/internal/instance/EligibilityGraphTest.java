package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.TinyHorizons;

class EligibilityGraphTest {
  @Test
  void unitsRolesAndEdgesNameEachOther() {
    int groups = 0;
    for (long seed = 0; seed < 80; seed++) {
      var instance = Instance.of(TinyHorizons.random(seed));
      var graph = instance.graph();
      for (int u = 0; u < graph.units(); u++) {
        for (int e = graph.begin(u); e < graph.end(u); e++) {
          assertThat(graph.unit(e)).isEqualTo(u);
          assertThat(graph.isGroup(e)).isEqualTo(graph.isGroupUnit(u));
          groups += graph.isGroup(e) ? 1 : 0;
        }
      }
      for (int r = 0; r < instance.sessions().roleCount(); r++) {
        int role = r;
        var listed = IntStream.range(graph.roleBegin(r), graph.roleEnd(r)).map(graph::roleEdge);
        assertThat(listed.toArray()).containsExactly(
            IntStream.range(0, graph.edges()).filter(e -> graph.load(e, role) > 0).toArray());
      }
    }
    assertThat(groups).isPositive();
  }

  @Test
  void everyVolunteersEdgesAreInTheVolunteersUnits() {
    for (long seed = 0; seed < 80; seed++) {
      var instance = Instance.of(TinyHorizons.random(seed));
      var graph = instance.graph();
      for (int e = 0; e < graph.edges(); e++) {
        for (int v = 0; v < instance.problem().volunteers().size(); v++) {
          if (graph.holds(e, v) && !graph.isGroup(e)) {
            assertThat(graph.unitOf(v, graph.role(e))).isEqualTo(graph.unit(e));
            assertThat(graph.unitsOf(v).toArray()).contains(graph.unit(e));
          }
        }
      }
    }
  }
}
