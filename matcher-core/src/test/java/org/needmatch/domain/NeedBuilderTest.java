package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.Town;

class NeedBuilderTest {
  private static NeedBuilder tea() {
    return Need.builder("tea").remote(true).on(Town.MONDAY, LocalTime.of(9, 0),
        LocalTime.of(10, 0));
  }

  @Test
  void theCoreIsTheMinimumUnlessItIsSaid() {
    assertThat(tea().volunteers(2, 4).build().roles().getFirst().core()).isEqualTo(2);
    assertThat(tea().volunteers(2, 4, 3).build().roles().getFirst().core()).isEqualTo(3);
    assertThat(tea().volunteers(0, 4).build().roles().getFirst().core()).isZero();
  }

  @Test
  void rolesOfTheirOwnReplaceItsSeats() {
    var lead = Role.builder("lead").build();
    var need = tea().volunteers(3, 3).skills("cooking").role(lead).build();
    assertThat(need.roles()).containsExactly(lead);
    assertThat(need.toBuilder().roles(List.of()).volunteers(1, 2).build().roles()).singleElement()
        .satisfies(role -> assertThat(role.wanted()).isEqualTo(2));
  }

  @Test
  void anEndAtOrBeforeTheStartIsTheNextDay() {
    var night = tea().on(Town.MONDAY, LocalTime.of(22, 0), LocalTime.of(6, 0)).build();
    assertThat(night.time().end()).isEqualTo(Town.MONDAY.plusDays(1).atTime(6, 0));
    assertThat(tea().on(Town.MONDAY, LocalTime.NOON, LocalTime.NOON).build().time().minutes())
        .isEqualTo(24 * 60);
  }

  @Test
  void itsSeriesIsItsOwnUnlessItIsSaid() {
    assertThat(tea().build().series()).isEqualTo("tea");
    assertThat(tea().series("weekly").build().series()).isEqualTo("weekly");
  }

  @Test
  void withoutATimeItSaysWhatToCall() {
    assertThatNullPointerException().isThrownBy(() -> Need.builder("tea").remote(true).build())
        .withMessage("Need tea has no time: call on(day, start, end).");
  }
}
