package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.plan.Limit;

class LimitFormatterTest {
  @Test
  void whatIsMetAndTheLimitAreRoundedApart() {
    assertThat(LimitFormatter.met(931, Limit.ofWeek(940), 1000))
        .isEqualTo("Meets 93.1 % of weighted need; no plan can exceed 94.0 %.");
    assertThat(LimitFormatter.limit(9000, Limit.ofWeek(9401), 10_000)).isEqualTo("94.1");
  }

  @Test
  void equalFiguresPrintEqualAndOthersDoNot() {
    var best = Limit.ofWeek(88_010);
    assertThat(LimitFormatter.met(88_010, best, 100_000))
        .isEqualTo("Meets 88.0 % of weighted need; no plan can meet more.");
    assertThat(LimitFormatter.limit(88_010, best, 100_000)).isEqualTo("88.0");
    assertThat(LimitFormatter.met(88_060, Limit.ofWeek(88_070), 100_000))
        .isEqualTo("Meets 88.06 % of weighted need; no plan can exceed 88.07 %.");
  }

  @Test
  void aLimitOfKeptPlansSaysSo() {
    assertThat(LimitFormatter.met(500, Limit.ofWeek(500).keeping(1), 1000))
        .isEqualTo("Meets 50.0 % of weighted need; no plan that keeps this 1 place can meet more.");
    assertThat(LimitFormatter.met(500, Limit.ofWeek(600).keeping(1200), 1000)).isEqualTo(
        "Meets 50.0 % of weighted need; no plan that keeps these 1,200 places can exceed 60.0 %.");
    assertThat(LimitFormatter.met(500, Limit.ofWeek(500).unproven(), 1000))
        .isEqualTo("Meets 50.0 % of weighted need; how much any plan can meet is not proven.");
  }
}
