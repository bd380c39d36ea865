package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.PublishedState;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class CommitmentsTest {
  private static final LocalDateTime NINE = Town.MONDAY.plusDays(1).atTime(9, 0);
  private static final Need FIRST = tuesday("first", 0);
  private static final Need SECOND = tuesday("second", 7);

  private static Need tuesday(String id, int later) {
    return Need.builder(id).at(Town.CENTRE)
        .on(Town.MONDAY.plusDays(1 + later), LocalTime.of(9, 0), LocalTime.of(10, 0))
        .terms(new EngagementTerms("maths", false, 1)).build();
  }

  private static Commitments at(@Nullable LocalDateTime now, ResponseStatus status) {
    var ann = Problems.anyone("ann").home(Town.north(Town.CENTRE, 5_000)).build();
    return Commitments
        .of(Problem.builder(Town.MONDAY).weeks(2).add(ann).add(FIRST).add(SECOND)
            .published(new PublishedState(List.of(
                new PublishedAssignment(new Placement("first", "volunteer", "ann"), status, true)),
                now, Set.of()))
            .build());
  }

  @Test
  void whatHasNotBegunIsTakenWhole() {
    var all = at(NINE.minusHours(1), ResponseStatus.ACCEPTED);
    assertThat(all.with(FIRST)).containsExactly(FIRST, SECOND);
    assertThat(all.of(FIRST)).isEqualTo("maths");
    assertThat(all.cases(FIRST)).isEqualTo(1);
  }

  @Test
  void whatHasBegunStandsAloneAndItsRestIsTheCase() {
    var rest = at(NINE, ResponseStatus.DECLINED);
    assertThat(rest.of(FIRST)).isNull();
    assertThat(rest.with(FIRST)).containsExactly(FIRST);
    assertThat(rest.with(SECOND)).containsExactly(SECOND);
    assertThat(rest.cases(FIRST)).isZero();
    assertThat(rest.cases(SECOND)).isEqualTo(1);
    assertThat(at(NINE.minusMinutes(1), ResponseStatus.DECLINED).isPast(FIRST)).isFalse();
  }

  @Test
  void whoHasToLeaveHomeByNowIsOnTheWay() {
    // 6.5 km at 20 km/h are 20 minutes
    assertThat(at(NINE.minusMinutes(20), ResponseStatus.ACCEPTED).isPast(FIRST)).isTrue();
    assertThat(at(NINE.minusMinutes(21), ResponseStatus.ACCEPTED).isPast(FIRST)).isFalse();
    assertThat(at(NINE.minusMinutes(20), ResponseStatus.DECLINED).isPast(FIRST)).isFalse();
  }

  @Test
  void somebodyWasThereOrWasMissedWhateverTheTime() {
    assertThat(at(null, ResponseStatus.DONE).isPast(FIRST)).isTrue();
    assertThat(at(null, ResponseStatus.NO_SHOW).isPast(FIRST)).isTrue();
    assertThat(at(null, ResponseStatus.ACCEPTED).isPast(FIRST)).isFalse();
  }

  @Test
  void whatHasNoClockTimeBeginsWhenItsWeekIsOver() {
    var task = FIRST.toBuilder().terms(new EngagementTerms("maths", true, 0)).build();
    var sunday = Town.MONDAY.plusDays(6);
    assertThat(Commitments.begun(task, sunday.atTime(23, 59))).isFalse();
    assertThat(Commitments.begun(task, sunday.plusDays(1).atStartOfDay())).isTrue();
    assertThat(Commitments.begun(task, null)).isFalse();
  }
}
