package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EjectionChainTest {
  @Test
  void whoIsElsewhereAtTheTimeLeavesAndComesBackWhenItIsUndone() {
    var plan = Day.plan(Day.of(1, 18, 19));
    int before = Day.edge(plan, 0, 0);
    int forced = Day.edge(plan, 0, 1);
    plan.insert(before);
    var chain = new EjectionChain(plan, new Random64(1));
    chain.begin();
    assertThat(chain.force(forced)).isTrue();
    assertThat(plan.edges()).containsExactly(forced);
    assertThat(chain.vacated().toArray()).containsExactly(0);
    assertThat(chain.homeless().toArray()).contains(plan.instance().graph().unit(before));
    chain.rollback();
    assertThat(plan.edges()).containsExactly(before);
    assertThat(chain.isEmpty()).isTrue();
  }

  @Test
  void aFullRoleMakesRoom() {
    var plan = Day.plan(Day.of(2, 18));
    plan.insert(Day.edge(plan, 0, 0));
    var chain = new EjectionChain(plan, new Random64(1));
    chain.begin();
    assertThat(chain.force(Day.edge(plan, 1, 0))).isTrue();
    assertThat(plan.edges()).containsExactly(Day.edge(plan, 1, 0));
    assertThat(chain.force(Day.edge(plan, 1, 0))).as("sits there already").isFalse();
  }
}
