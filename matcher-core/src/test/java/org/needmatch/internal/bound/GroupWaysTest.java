package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.Instance;
import org.needmatch.testdomain.TinyProblems;

class GroupWaysTest {
  @Test
  void eachPersonOfAGroupHasThePairThatTheEdgeGivesThem() {
    int found = 0;
    for (long seed = 0; seed < 120; seed++) {
      var instance = Instance.of(TinyProblems.random(seed));
      var graph = instance.graph();
      var pairs = new PricedPairs(instance);
      for (int e = 0; e < graph.edges(); e++) {
        if (graph.isGroup(e)) {
          var parts = graph.parts(e);
          for (int i = 0; i < parts.length; i++) {
            assertThat(pairs.groupWays().of(e)[i]).containsExactly(parts[i].pair());
            assertThat(pairs.role(parts[i].pair())).isEqualTo(parts[i].role());
            assertThat(pairs.volunteer(parts[i].pair())).isEqualTo(parts[i].volunteer());
            found++;
          }
        }
      }
    }
    assertThat(found).isGreaterThan(50);
  }
}
