package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.testdomain.Problems;

class ExactNeighbourhoodsTest {
  /** Only who can do both sits in the first; the second has nobody else. */
  @Test
  void peopleChangePlacesWhereThatSeatsOneMore() {
    var town = Day.of(0).add(Problems.anyone("both").skill("a", 1).skill("b", 1).build())
        .add(Problems.anyone("first").skill("a", 1).build())
        .add(Day.session("n0", 18).skills("a").build())
        .add(Day.session("n1", 18).skills("b").build());
    var plan = Day.plan(town);
    var exact = new ExactNeighbourhoods(plan.instance(), new Conflicts(plan.instance()), 1,
        new int[]{Day.edge(plan, 0, 0)}, null);
    assertThat(exact.improve(1, () -> true)).as("no time").isFalse();
    assertThat(exact.improve(1, () -> false)).isTrue();
    assertThat(exact.edges()).containsExactlyInAnyOrder(Day.edge(plan, 0, 1), Day.edge(plan, 1, 0));
    assertThat(exact.steps()).isPositive();
    assertThat(exact.improve(() -> false)).as("nothing is left to better").isFalse();
  }
}
