package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class ReinsertionTest {
  private static WorkingPlan after(WorkingPlan plan) {
    plan.insert(Day.edge(plan, 0, 0));
    var random = new Random64(1);
    var chain = new EjectionChain(plan, random);
    chain.begin();
    chain.eject(Day.edge(plan, 0, 0));
    new Reinsertion(plan, random, 1e6, Day.everything(plan.instance())).run(chain);
    return plan;
  }

  @Test
  void theSeatIsFilledAndWhoLeftItFindsAnother() {
    var plan = after(Day.plan(Day.of(2, 18, 24)));
    assertThat(plan.running(0)).isTrue();
    assertThat(plan.running(1)).isTrue();
  }

  @Test
  void whoHasTheShorterWayTakesTheSeat() {
    var town = Day.of(0, 18)
        .add(Problems.anyone("far").home(Town.north(Town.CENTRE, 8_000)).build())
        .add(Problems.anyone("near").build());
    var plan = Day.plan(town);
    plan.insert(Day.edge(plan, 0, 0));
    var random = new Random64(1);
    var chain = new EjectionChain(plan, random);
    var reinsertion = new Reinsertion(plan, random, 1e6, Day.everything(plan.instance()));
    reinsertion.temper(new AcceptanceParameters(0, 0, 1, true));
    chain.begin();
    chain.eject(Day.edge(plan, 0, 0));
    reinsertion.run(chain);
    assertThat(plan.edges()).containsExactly(Day.edge(plan, 1, 0));
  }
}
