package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.Instance;
import org.needmatch.testdomain.TinyProblems;

class CandidateIndexTest {
  @Test
  void someEdgesAreFoundByUnitAndOnceForEachPlaceByRole() {
    for (long seed = 0; seed < 60; seed++) {
      var instance = Instance.of(TinyProblems.random(seed));
      var graph = instance.graph();
      var random = new Random(seed);
      int[] some = IntStream.range(0, graph.edges()).filter(e -> random.nextInt(3) > 0).toArray();
      var index = new CandidateIndex(graph, instance.sessions().roleCount(), some);
      for (int u = 0; u < graph.units(); u++) {
        int unit = u;
        assertThat(IntStream.range(index.unitBegin(u), index.unitEnd(u)).map(index::edge))
            .containsExactlyElementsOf(
                IntStream.of(some).filter(e -> graph.unit(e) == unit).boxed().toList());
      }
      for (int r = 0; r < instance.sessions().roleCount(); r++) {
        int asked = r;
        var places = new ArrayList<Integer>();
        for (int e : some) {
          graph.forEachPlacement(e, (volunteer, role, pair) -> {
            if (role == asked) {
              places.add(e);
            }
          });
        }
        assertThat(IntStream.range(index.roleBegin(r), index.roleEnd(r)).map(index::roleEdge))
            .containsExactlyElementsOf(places);
      }
    }
  }
}
