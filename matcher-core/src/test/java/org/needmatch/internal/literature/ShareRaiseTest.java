package org.needmatch.internal.literature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.domain.Area;
import org.needmatch.domain.Problem;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class ShareRaiseTest {
  private static Problem problem() {
    return Problem.builder(Town.MONDAY).add(Area.builder("a").build())
        .add(Area.builder("b").build()).add(Markets.session("a1", 1, 2).area("a").build())
        .add(Markets.session("b1", 1, 1).area("b").build()).add(Problems.anyone("ann").build())
        .add(Problems.anyone("bob").build()).build();
  }

  @Test
  void takesSomebodyFromAGroupThatIsBetterOffAndOnlyThen() {
    var market = Markets.of(problem());
    var plan = market.model().emptyPlan();
    var shares = new Shares(market, plan, true);
    var raising = new ShareRaise(market, plan, shares);
    for (int choice : market.ofNeed(market.needs().indexOf("a1"))) {
      plan.add(choice);
    }
    int poor = shares.group(market.needs().indexOf("b1"));

    assertThat(raising.raise(poor)).isTrue();
    assertThat(plan.runs("b1")).isTrue();
    assertThat(plan.runs("a1")).isTrue();

    int[] before = plan.choices();
    assertThat(raising.raise(1 - poor)).isFalse();
    assertThat(plan.choices()).isEqualTo(before);
  }
}
