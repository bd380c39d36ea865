package org.needmatch.benchmarks.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.Need;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;

class HorizonTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static Need need(String id, int day) {
    return Need.builder(id).remote(true)
        .on(MONDAY.plusDays(day), LocalTime.of(9, 0), LocalTime.of(10, 0)).build();
  }

  /** On two days Monday, Wednesday, Friday and Sunday are the first. */
  @ParameterizedTest
  @CsvSource({"2,0,0", "2,1,1", "2,2,0", "2,6,0", "5,5,0", "5,6,1", "7,6,6", "1,6,0"})
  void fewerDaysTakeTheSessionsInTurn(int days, int day, int moved) {
    assertThat(new Horizon(MONDAY, days).onAll(List.of(need("n", day))).getFirst().time().day())
        .isEqualTo(MONDAY.plusDays(moved));
  }

  @Test
  void severalWeeksTakeOneSessionAfterTheOther() {
    var moved = new Horizon(MONDAY, 14).onAll(List.of(need("a", 3), need("b", 3), need("c", 4)));

    assertThat(moved).extracting(one -> one.time().day()).containsExactly(MONDAY.plusDays(3),
        MONDAY.plusDays(10), MONDAY.plusDays(4));
  }

  @Test
  void peopleAreFreeAtTheSameTimesEveryWeekAndNightsKeepTheirLength() {
    var night = new TimeSpan(MONDAY.atTime(22, 0), MONDAY.plusDays(1).atTime(2, 0));
    var one = Volunteer.builder("v").available(night).build();

    assertThat(new Horizon(MONDAY, 14).on(one).available()).containsExactly(night,
        new TimeSpan(MONDAY.plusDays(7).atTime(22, 0), MONDAY.plusDays(8).atTime(2, 0)));
  }
}
