package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Place;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.PublishedState;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.TravelMode;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

/** On Monday at 09:00, for somebody who is 25 minutes away by bicycle. */
class StartedRuleTest {
  /** 4,807.69 m on the map are 6.25 km by road, 25 minutes at 15 km/h. */
  private static final Place AWAY = Town.north(Town.CENTRE, 6250 / 1.3 - 0.01);
  private static final LocalDateTime NOW = Town.MONDAY.atTime(9, 0);

  private static NeedBuilder at(int hour, int minute) {
    var start = LocalTime.of(hour, minute);
    return Need.builder("n").at(Town.CENTRE).on(Town.MONDAY, start, start.plusHours(1));
  }

  private static String code(NeedBuilder need, PublishedAssignment... offers) {
    var cyclist = Problems.anyone("v").home(AWAY).travels(TravelMode.CYCLE).build();
    return OneSeat.code(StartedRule.class, Problem.builder(Town.MONDAY).add(cyclist)
        .add(need.build()).published(new PublishedState(List.of(offers), NOW, Set.of())).build());
  }

  private static PublishedAssignment told(ResponseStatus status) {
    return new PublishedAssignment(new Placement("n", "volunteer", "v"), status, true);
  }

  @ParameterizedTest
  @CsvSource({"8,0,begun", "9,0,begun", "9,24,begun", "9,25,allowed", "10,0,allowed"})
  void whoCanStillGetThereInTime(int hour, int minute, String expected) {
    assertThat(code(at(hour, minute))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"9,0,begun", "9,1,allowed"})
  void aRemoteSessionIsOpenUntilItBegins(int hour, int minute, String expected) {
    assertThat(code(at(hour, minute).remote(true))).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(value = ResponseStatus.class, names = {"PROPOSED", "ACCEPTED", "DONE"})
  void whoWasToldToBeThereMayStay(ResponseStatus status) {
    assertThat(code(at(9, 24), told(status))).isEqualTo("allowed");
  }

  @Test
  void withoutAClockTimeItCanBeTakenUntilTheWeekIsOver() {
    assertThat(code(at(8, 0).terms(new EngagementTerms(null, true, 0)))).isEqualTo("allowed");
    var over = Problem.builder(Town.MONDAY).add(Problems.anyone("v").build())
        .add(at(8, 0).terms(new EngagementTerms(null, true, 0)).build())
        .published(new PublishedState(List.of(), Town.MONDAY.plusWeeks(1).atStartOfDay(), Set.of()))
        .build();
    assertThat(OneSeat.code(StartedRule.class, over)).isEqualTo("begun");
  }

  @ParameterizedTest
  @CsvSource({"DONE,begun", "NO_SHOW,begun", "PROPOSED,allowed"})
  void aCommitmentInWhichSomebodyWasMarkedHasBegun(ResponseStatus status, String expected) {
    var need = at(12, 0).terms(new EngagementTerms("c", false, 0)).build();
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("v").build())
        .add(Problems.anyone("w").build()).add(need)
        .published(new PublishedState(
            List.of(new PublishedAssignment(new Placement("n", "volunteer", "w"), status, true)),
            null, Set.of()));
    assertThat(OneSeat.code(StartedRule.class, problem.build())).isEqualTo(expected);
  }
}
