package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.Placement;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.VolunteerPair;

class PinViolationsTest {
  private static Placement pin(String need, String volunteer) {
    return new Placement(need, "volunteer", volunteer);
  }

  private static PinViolations pins(ProblemBuilder problem, Placement... pins) {
    List.of(pins).forEach(problem::add);
    return Instance.of(problem.build()).pinFaults();
  }

  @Test
  void whatPinsBreakByThemselvesIsToldOnceForARule() {
    var overlap = pins(
        Days.weeks(1, List.of(Days.anyone("a")), Days.session("n", 0, 9, 11),
            Days.session("m", 0, 10, 12), Days.session("o", 0, 10, 12)),
        pin("n", "a"), pin("m", "a"), pin("o", "a"));
    assertThat(overlap.lasting()).as("three pairs").isEqualTo(3);
    assertThat(overlap.code(0)).isEqualTo("overlap");
    assertThat(overlap.mendable()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"2,1,9,", "1.9,1,9,hours-week", "2,0,9,sessions-week", "2,1,0,sessions-day"})
  void limitsThatPinsExceed(double hours, int sessions, int daily, @Nullable String code) {
    var violations = pins(
        Days.weeks(1, List.of(Days.anyone("a").limits(Days.limits(hours, sessions, daily))),
            Days.session("n", 0, 9, 11)),
        pin("n", "a"));
    assertThat(violations.code(0)).isEqualTo(code);
    assertThat(violations.lasting()).isEqualTo(code == null ? 0 : 1);
  }

  @Test
  void aSeatRuleIsBrokenByTheRowAlone() {
    assertThat(pins(
        Days.weeks(1, List.of(Days.anyone("a").avoids(Set.of("n"))), Days.session("n", 0, 9, 11)),
        pin("n", "a")).code(0)).isEqualTo("avoids");
  }

  @Test
  void twoWhoAreApartAreOnePair() {
    var violations = pins(Days
        .weeks(1, List.of(Days.anyone("a"), Days.anyone("b")),
            Days.session("n", 0, 9, 11).volunteers(1, 2))
        .add(new VolunteerPair("a", "b", VolunteerPair.Kind.APART)), pin("n", "a"), pin("n", "b"));
    assertThat(violations.lasting()).isEqualTo(1);
    assertThat(violations.code(0)).isEqualTo("pair");
    assertThat(violations.code(1)).isEqualTo("pair");
  }

  @Test
  void whatTheRestOfThePlanMayMendDoesNotLast() {
    var violations = pins(Days
        .weeks(1, List.of(Days.anyone("a"), Days.anyone("b")),
            Days.session("n", 0, 9, 11).volunteers(2, 2))
        .add(new VolunteerPair("a", "b", VolunteerPair.Kind.TOGETHER)), pin("n", "a"));
    assertThat(violations.lasting()).isZero();
    assertThat(violations.mendable()).as("the minimum and the partner").isEqualTo(2);
    assertThat(violations.curable(0)).isTrue();
    assertThat(violations.code(0)).isNull();
  }
}
