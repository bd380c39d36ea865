package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Three people and one session with one seat. */
class RoleStepsTest {
  private final TinyModel model = TinyModel.oneSession(3);
  private final LagrangianDual dual = model.dual();

  private long[] moved(RoleSteps steps, long from, long floor) {
    long[] price = {from, from, from};
    long value = dual.evaluate(price, model.everything());
    steps.move(price, value, value, floor);
    return price;
  }

  @Test
  void thePairsOfARoleKeepOnePrice() {
    var steps = new RoleSteps(model.instance(), dual);
    long[] price = moved(steps, 500 * TeamOracle.PART, 0);
    assertThat(price[0]).as("three weeks and one team take it").isLessThan(500 * TeamOracle.PART);
    assertThat(price).containsExactly(price[0], price[0], price[0]);
    long[] risen = moved(new RoleSteps(model.instance(), dual), 0, 0);
    assertThat(risen[0]).isPositive();
    assertThat(risen).containsExactly(risen[0], risen[0], risen[0]);
  }

  @Test
  void shortenedAndSettledStepsAreShorter() {
    long whole = moved(new RoleSteps(model.instance(), dual), 0, 0)[0];
    var shorter = new RoleSteps(model.instance(), dual);
    shorter.shorten();
    assertThat(moved(shorter, 0, 0)[0]).isEqualTo(Math.round(whole * 0.7));
    var settled = new RoleSteps(model.instance(), dual);
    settled.settle();
    assertThat(moved(settled, 0, 0)[0]).isPositive().isLessThan(whole / 4);
  }

  @Test
  void whereAPlanIsWorthTheValueNothingMoves() {
    assertThat(moved(new RoleSteps(model.instance(), dual), 0, 1_000 * TeamOracle.PART))
        .containsOnly(0);
  }
}
