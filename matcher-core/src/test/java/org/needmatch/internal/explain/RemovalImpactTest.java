package org.needmatch.internal.explain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.Problems;

class RemovalImpactTest extends ExplainedTown {
  @Test
  void thePersonWhoCouldTakeOverIsNamedWithTheCost() {
    town.add(session("a").priority(2).build()).add(session("b").build())
        .add(Problems.anyone("ann").build()).add(Problems.anyone("bob").build());

    var alternative = requireNonNull(
        explain(seat("a", "ann"), seat("b", "bob")).pair("a", "ann").alternative());

    assertThat(alternative.candidate().volunteerId()).isEqualTo("bob");
    assertThat(alternative.candidate().stopped()).containsExactly("b");
    assertThat(alternative.needChange()).isEqualTo(-1000);
  }
}
