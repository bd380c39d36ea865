package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.internal.text.NumberFormatter;
import org.needmatch.plan.Limit;

class ScaleTest {
  @Test
  void roundNumbers() {
    assertThat(Scale.niceMaximum(93.1)).isEqualTo(100);
    assertThat(Scale.niceMaximum(100)).isEqualTo(100);
    assertThat(Scale.niceMaximum(0.13)).isEqualTo(0.2);
    assertThat(Scale.niceMaximum(0)).isEqualTo(1);
    assertThat(Scale.ticks(10)).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0, 10.0);
    assertThat(Scale.lowShare(96)).isEqualTo(95);
    assertThat(Scale.lowShare(78)).isEqualTo(75);
    assertThat(Scale.lowShare(30)).isZero();
    assertThat(Scale.label(2.5)).isEqualTo("2.5");
    assertThat(Scale.label(1000)).isEqualTo("1,000");
  }

  @Test
  void sharesNeverFlatter() {
    assertThat(NumberFormatter.percent(99.97)).isEqualTo("99.9");
    assertThat(NumberFormatter.percent(100)).isEqualTo("100.0");
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
