package org.needmatch.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.rules.Reason;
import org.needmatch.rules.SeatRule;
import org.needmatch.rules.Verdict;

class PureVerdictTest {
  private static final Volunteer ANN = Volunteer.builder("ann").build();
  private static final Need NEED = Need.builder("n").remote(true)
      .on(LocalDate.of(2026, 11, 23), LocalTime.of(9, 0), LocalTime.of(10, 0)).build();
  private static final SingleSeat SEAT = new SingleSeat(ANN, NEED, NEED.roles().getFirst());

  private static SeatRule rule(Supplier<Verdict> says) {
    return new SeatRule() {
      @Override
      public String code() {
        return "own";
      }

      @Override
      public Verdict judge(Volunteer volunteer, Need need, Role role) {
        return says.get();
      }
    };
  }

  @Test
  void aRuleThatSaysTheSameWheneverItIsAskedIsTakenAtItsWord() {
    assertThat(PureVerdict.of(rule(() -> Verdict.ALLOWED), SEAT)).isEqualTo(Verdict.ALLOWED);
    assertThat(PureVerdict.isRefused(rule(() -> Verdict.ALLOWED), SEAT)).isFalse();
  }

  @Test
  void aRuleThatCountsItsCallsIsFound() {
    var calls = new AtomicInteger();
    assertThatThrownBy(() -> PureVerdict.of(rule(() -> calls.incrementAndGet() % 5 == 0
        ? new Verdict.Refused(new Reason.Custom("own", "late"))
        : Verdict.ALLOWED), SEAT)).isInstanceOf(AssertionError.class)
        .hasMessageContaining("The rule own says").hasMessageContaining("whenever it is asked");
  }

  @Test
  void aRuleThatRefusesWithAnothersCodeIsFound() {
    assertThatThrownBy(() -> PureVerdict
        .of(rule(() -> new Verdict.Refused(new Reason.Custom("another", "late"))), SEAT))
        .isInstanceOf(AssertionError.class).hasMessageContaining("with the code another");
  }
}
