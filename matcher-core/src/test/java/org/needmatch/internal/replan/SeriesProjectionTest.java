package org.needmatch.internal.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.plan.PublishedRow;
import org.needmatch.testdomain.Town;

/** Reading on Monday and Thursday of two weeks, told to ann a week before. */
class SeriesProjectionTest {
  private static final LocalDate BEFORE = Town.MONDAY.minusWeeks(1);

  private static Problem weeks() {
    var problem = Problem.builder(Town.MONDAY).weeks(2);
    for (int day : new int[]{0, 3, 7, 10}) {
      problem.add(Need.builder("r" + day).series("reading").remote(true)
          .on(Town.MONDAY.plusDays(day), LocalTime.of(9, 0), LocalTime.of(10, 0)).build());
    }
    return problem.build();
  }

  private static PublishedRow row(String need, ResponseStatus status, LocalDate date) {
    return new PublishedRow(Assignment.of(need, "volunteer", 1, "ann"), "reading", status, false,
        date);
  }

  private static List<String> projected(PublishedRow... rows) {
    return SeriesProjection.of(weeks(), new PublishedPlan(List.of(rows), List.of())).rows().stream()
        .map(row -> row.assignment().needId() + " " + row.status()).toList();
  }

  @ParameterizedTest
  @CsvSource({"0,r0 PROPOSED,r7 PROPOSED", "3,r3 PROPOSED,r10 PROPOSED",
      "1,r0 PROPOSED,r7 PROPOSED"})
  void aRowOfAnEarlierWeekIsProposedInEachWeekOnItsDayOrTheFirst(int day, String first,
      String second) {
    assertThat(projected(row("old", ResponseStatus.ACCEPTED, BEFORE.plusDays(day))))
        .containsExactly(first, second);
  }

  @Test
  void whatWasDeclinedThenIsProposedToNobody() {
    assertThat(projected(row("old", ResponseStatus.DECLINED, BEFORE))).isEmpty();
  }

  @Test
  void onlyTheLastWeekOfASeriesCounts() {
    assertThat(projected(row("older", ResponseStatus.DONE, BEFORE.minusWeeks(1).plusDays(3)),
        row("old", ResponseStatus.DONE, BEFORE))).containsExactly("r0 PROPOSED", "r7 PROPOSED");
  }

  @Test
  void aPlanThatHoldsRowsOfTheseWeeksSaysAll() {
    assertThat(projected(row("old", ResponseStatus.DONE, BEFORE),
        row("r3", ResponseStatus.ACCEPTED, Town.MONDAY.plusDays(3))))
        .containsExactly("r3 ACCEPTED");
  }

  @Test
  void theDaysOfEarlierWeeksStayKnown() {
    var plan = SeriesProjection.of(weeks(),
        new PublishedPlan(List.of(row("old", ResponseStatus.DONE, BEFORE),
            row("gone", ResponseStatus.NO_SHOW, BEFORE)), List.of()));
    assertThat(plan.earlierDays()).extracting(row -> row.assignment().needId())
        .containsExactly("old");
  }
}
