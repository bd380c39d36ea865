package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.plan.Score;

class PenalizedPlanTest {
  private static PenalizedPlan plan(Score contract, Score penalties) {
    return new PenalizedPlan(new int[0], contract, penalties);
  }

  @Test
  void noHardPenaltyIsBrokenToMendWhatPinsBreak() {
    var lawful = plan(new Score(-3, 100, 0), Score.ZERO);
    assertThat(plan(new Score(0, 900, 9), new Score(-1, 0, 0)).betterThan(lawful)).isFalse();
    assertThat(lawful.betterThan(plan(new Score(0, 900, 9), new Score(-1, 0, 0)))).isTrue();
  }

  @Test
  void pointsAndMinutesAreAddedLevelByLevel() {
    var cheap = plan(new Score(0, 900, 9), new Score(0, 0, -20));
    assertThat(cheap.total()).isEqualTo(new Score(0, 900, -11));
    assertThat(cheap.betterThan(plan(new Score(0, 1000, 9), new Score(0, -101, 0)))).isTrue();
    assertThat(cheap.betterThan(plan(new Score(0, 900, -11), Score.ZERO))).isFalse();
  }

  @Test
  void withoutPenaltiesTheContractAloneCounts() {
    var plans = new PlanCodec(Instance.of(Day.of(1, 18).build()));
    var plan = PenalizedPlan.of(new int[]{0}, plans, null);
    assertThat(plan.total()).isEqualTo(plans.score(new int[]{0})).isEqualTo(plan.contract());
  }
}
