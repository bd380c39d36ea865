package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.internal.strategy.StepControl;
import org.needmatch.strategy.StopCause;

class BudgetTest {
  private static Budget steps(long steps) {
    return new Budget(new StepControl(steps), false);
  }

  @Test
  void isOverWithItsLastStep() {
    var budget = steps(10);
    assertThat(budget.used()).isZero();
    budget.count(10 * CertifiedSearch.STEP - 1);
    assertThat(budget.over()).isFalse();
    budget.count(1);
    assertThat(budget.over()).isTrue();
    assertThat(budget.steps()).isEqualTo(10);
    assertThat(budget.cause()).isEqualTo(StopCause.STEP_LIMIT);
  }

  @Test
  void isOverWhenItIsEndedFromOutside() {
    var budget = steps(10);
    budget.terminatedBy(() -> true);
    assertThat(budget.over()).isTrue();
    assertThat(budget.cause()).isEqualTo(StopCause.CANCELLED);
  }

  @Test
  void whoStopsBeforeTheEndHasStalled() {
    assertThat(steps(10).cause()).isEqualTo(StopCause.STALLED);
  }
}
