package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.Instance;
import org.needmatch.testdomain.TinyProblems;

class TakenEdgesTest {
  /** Against a set, in any order of taking and giving up. */
  @Test
  void areThoseThatWereAddedAndNotRemoved() {
    for (int seed = 1; seed <= 50; seed++) {
      var graph = Instance.of(TinyProblems.random(seed)).graph();
      var taken = new TakenEdges(graph);
      var expected = new TreeSet<Integer>();
      var dice = new Random(seed);
      for (int i = 0; i < 200 && graph.edges() > 0; i++) {
        int edge = dice.nextInt(graph.edges());
        if (expected.remove(edge)) {
          taken.remove(edge);
        } else {
          expected.add(edge);
          taken.add(edge);
        }
        assertThat(taken.contains(edge)).isEqualTo(expected.contains(edge));
        assertThat(taken.size()).isEqualTo(expected.size());
        assertThat(of(taken, graph.unit(edge))).containsExactlyInAnyOrderElementsOf(
            expected.stream().filter(one -> graph.unit(one) == graph.unit(edge)).toList());
      }
      assertThat(taken.all()).containsExactly(expected.stream().mapToInt(one -> one).toArray());
    }
  }

  private static List<Integer> of(TakenEdges taken, int unit) {
    var edges = new ArrayList<Integer>();
    for (int edge = taken.firstOf(unit); edge >= 0; edge = taken.nextOf(edge)) {
      edges.add(edge);
    }
    return edges;
  }
}
