package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.PublishedState;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.Volunteer;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class OfferResponsesTest {
  private static final Volunteer ANN = Problems.anyone("ann").build();

  private static Need session(String id, String series, int day) {
    return Need.builder(id).series(series).at(Town.CENTRE)
        .on(Town.MONDAY.plusDays(day), LocalTime.of(9, 0), LocalTime.of(10, 0)).build();
  }

  private static final Need MON = session("mon", "s", 0);
  private static final Need TUE = session("tue", "s", 1);
  private static final Need NEXT = session("next", "s", 7);
  private static final Need OTHER = session("other", "o", 1);

  private static OfferResponses answered(ResponseStatus status, @Nullable LocalDateTime now) {
    var problem = Problem.builder(Town.MONDAY).weeks(2).add(ANN).add(MON).add(TUE).add(NEXT)
        .add(OTHER)
        .published(new PublishedState(
            List.of(
                new PublishedAssignment(new Placement("mon", "volunteer", "ann"), status, true)),
            now, Set.of()))
        .build();
    return new OfferResponses(problem, new TravelModel(problem));
  }

  @Test
  void whoDeclinesASeriesDeclinesItsWholeWeek() {
    var answers = answered(ResponseStatus.DECLINED, null);
    assertThat(answers.broken(ANN, MON)).isEqualTo(RuleCode.DECLINED);
    assertThat(answers.broken(ANN, TUE)).isEqualTo(RuleCode.DECLINED);
    assertThat(answers.broken(ANN, NEXT)).isNull();
    assertThat(answers.broken(ANN, OTHER)).isNull();
  }

  @Test
  void whoCancelsGivesUpOneSession() {
    var answers = answered(ResponseStatus.CANCELLED, null);
    assertThat(answers.broken(ANN, MON)).isEqualTo(RuleCode.DECLINED);
    assertThat(answers.broken(ANN, TUE)).isNull();
  }

  @Test
  void whatHasBegunTakesOnlyThoseWhoAreExpected() {
    var answers = answered(ResponseStatus.ACCEPTED, Town.MONDAY.plusDays(1).atTime(9, 0));
    assertThat(answers.expects(ANN, MON)).isTrue();
    assertThat(answers.keeps(ANN, MON)).isTrue();
    assertThat(answers.broken(ANN, MON)).isNull();
    assertThat(answers.broken(ANN, TUE)).isEqualTo(RuleCode.BEGUN);
    assertThat(answers.broken(ANN, NEXT)).isNull();
  }
}
