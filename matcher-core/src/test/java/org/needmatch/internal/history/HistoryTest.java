package org.needmatch.internal.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.ResponseStatus;

class HistoryTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  private static PastRow row(String who, int week, ResponseStatus status) {
    return new PastRow("n-" + week, "n", "volunteer", who, MONDAY.plusWeeks(week), 1.5, status);
  }

  private static AttendanceSummary of(Map<String, AttendanceSummary> summaries, String who) {
    return Objects.requireNonNull(summaries.get(who));
  }

  private static PastWeek week(int number, PastRow... rows) {
    return new PastWeek(MONDAY.plusWeeks(number), List.of(rows),
        new TreeSet<>(List.of("ann", "bob")));
  }

  @Test
  void whoWasPlacedLastWaitsFromThereOn() {
    var summaries = new History(List.of(week(0, row("ann", 0, ResponseStatus.DONE)), week(1),
        week(2, row("cy", 2, ResponseStatus.PROPOSED), row("bob", 2, ResponseStatus.DECLINED))))
        .summaries();

    assertThat(of(summaries, "ann").weeksWaiting()).isEqualTo(2);
    assertThat(of(summaries, "bob").weeksWaiting()).isEqualTo(3);
    assertThat(of(summaries, "cy").weeksWaiting()).isZero();
  }

  @Test
  void hoursCountInTheMonthOfTheNextMonday() {
    var history = new History(List.of(week(0, row("ann", 0, ResponseStatus.DONE)),
        week(1, row("ann", 1, ResponseStatus.ACCEPTED)),
        week(2, row("ann", 2, ResponseStatus.NO_SHOW))));
    assertThat(of(history.summaries(), "ann").hoursThisMonth()).isEqualTo(3);

    var december = new History(List.of(week(3, row("ann", 3, ResponseStatus.DONE)), week(4)));
    assertThat(of(december.summaries(), "ann").hoursThisMonth()).isZero();
  }

  @Test
  void sessionsOfEachWeekAreKnownAndWhoWasAskedForNothing() {
    var history = new History(
        List.of(week(0, row("ann", 0, ResponseStatus.DONE), row("bob", 0, ResponseStatus.DECLINED)),
            week(1, row("ann", 1, ResponseStatus.NO_SHOW), row("bob", 1, ResponseStatus.CANCELLED),
                row("bob", 1, ResponseStatus.DECLINED)),
            week(2, row("ann", 2, ResponseStatus.PROPOSED))));
    var ann = of(history.summaries(), "ann");
    assertThat(ann.recentSessions()).as("the latest first; missed is not had").containsExactly(1, 0,
        1);
    assertThat(ann.asks()).as("who was missed had the place").isZero();
    var bob = of(history.summaries(), "bob");
    assertThat(bob.recentSessions()).containsExactly(0, 0, 0);
    assertThat(bob.asks()).as("a series is asked for once a week").isEqualTo(2);

    var december = new History(List.of(week(3, row("bob", 3, ResponseStatus.DECLINED)), week(4)));
    assertThat(of(december.summaries(), "bob").asks()).as("asked in November").isZero();
  }

  @Test
  void oneNoShowDoesNotBrandAnybody() {
    var summaries = new History(List.of(week(0, row("ann", 0, ResponseStatus.NO_SHOW))))
        .summaries();

    assertThat(of(summaries, "bob").reliability()).isEqualTo(0.95);
    assertThat(of(summaries, "ann").reliability()).isCloseTo(19 / 21.0, within(1e-12));
  }

  @Test
  void aPlanOfSeveralWeeksEndsWithItsLast() {
    var term = week(0, row("ann", 0, ResponseStatus.DONE), row("bob", 2, ResponseStatus.PROPOSED));
    var summaries = new History(List.of(term)).summaries();

    assertThat(of(summaries, "bob").weeksWaiting()).isZero();
    assertThat(of(summaries, "ann").weeksWaiting()).isEqualTo(2);
  }

  @Test
  void aLaterPlanTakesOverFromItsMonday() {
    var term = week(0, row("ann", 0, ResponseStatus.DONE), row("ann", 1, ResponseStatus.PROPOSED),
        row("ann", 2, ResponseStatus.PROPOSED));
    var rest = week(1, row("bob", 1, ResponseStatus.DONE), row("bob", 2, ResponseStatus.NO_SHOW));
    var history = new History(List.of(rest, term));

    assertThat(of(history.summaries(), "ann").weeksWaiting()).isEqualTo(2);
    assertThat(of(history.summaries(), "ann").hoursThisMonth()).isEqualTo(1.5);
    assertThat(of(history.summaries(), "bob").noShows()).isEqualTo(1);
  }

  @Test
  void theNextPlanGoesOnWithWhoWasThereAtTheEnd() {
    var fortnight = new PastRow("f", "every-other", "volunteer", "cy", MONDAY.plusWeeks(1), 1,
        ResponseStatus.DONE);
    var history = new History(List.of(
        week(0, row("ann", 0, ResponseStatus.DONE), fortnight, row("bob", 1, ResponseStatus.DONE),
            row("bob", 2, ResponseStatus.PROPOSED), row("ann", 3, ResponseStatus.DECLINED))));

    assertThat(history.lastRows()).extracting(PastRow::volunteerId).containsExactly("cy", "bob",
        "ann");
  }

  @Property
  void reliabilityGoesTowardsWhatIsSeen(@ForAll @IntRange(max = 25) int done,
      @ForAll @IntRange(max = 25) int missed) {
    var rows = new PastRow[done + missed];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row("ann", 0, i < done ? ResponseStatus.DONE : ResponseStatus.NO_SHOW);
    }
    double reliability = of(new History(List.of(week(0, rows))).summaries(), "ann").reliability();
    double seen = rows.length == 0 ? 0.95 : done / (double) rows.length;
    assertThat(reliability).isBetween(Math.min(seen, 0.95) - 1e-9, Math.max(seen, 0.95) + 1e-9);
  }

  @Test
  void aWeekIsThereOnce() {
    assertThatThrownBy(() -> new History(List.of(week(0), week(0))))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2026-11-02");
  }
}
