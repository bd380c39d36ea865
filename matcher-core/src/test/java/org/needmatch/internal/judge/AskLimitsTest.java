package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.testdomain.Problems;

class AskLimitsTest {
  /** Two weeks, of which the second Monday is in December. */
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static Need session(String id, String series, int day) {
    return Need.builder(id).series(series).remote(true)
        .on(MONDAY.plusDays(day), LocalTime.of(9, 0), LocalTime.of(10, 0)).build();
  }

  private static Volunteer asked(int asks, int most) {
    return Problems.anyone("v").asks(asks)
        .limits(WorkloadLimits.builder().asksPerMonth(most).build()).build();
  }

  private static ProblemBuilder weeks(Volunteer volunteer) {
    return Problem.builder(MONDAY).weeks(3).add(volunteer).add(session("n", "reading", 0))
        .add(session("tue", "cooking", 1)).add(session("wed", "cooking", 2))
        .add(session("next", "cooking", 8)).add(session("december", "cooking", 15));
  }

  private static boolean turnedAway(ProblemBuilder weeks, String needId) {
    var problem = weeks.build();
    return new AskLimits(problem).broken(problem.volunteers().getFirst(),
        problem.requireNeed(needId)) == RuleCode.ASKS;
  }

  private static PublishedAssignment said(String needId, ResponseStatus status) {
    return new PublishedAssignment(new Placement(needId, "volunteer", "v"), status, true);
  }

  @Test
  void whoWasAskedAsOftenAsTheyAllowIsAskedForNothingNew() {
    assertThat(turnedAway(weeks(asked(1, 2)), "n")).isFalse();
    assertThat(turnedAway(weeks(asked(2, 2)), "n")).isTrue();
    assertThat(turnedAway(weeks(asked(0, 0)), "n")).isTrue();
    assertThat(turnedAway(weeks(asked(99, WorkloadLimits.UNLIMITED)), "n")).isFalse();
  }

  @Test
  void theCountOfTheMonthIsOfWeeksWhoseMondayIsInIt() {
    assertThat(turnedAway(weeks(asked(2, 2)), "next")).as("the Monday of 1 December is in November")
        .isTrue();
    assertThat(turnedAway(weeks(asked(2, 2)), "december")).isFalse();
  }

  @Test
  void aSeriesDeclinedTwiceInAWeekIsOneAskAndInTwoWeeksAreTwo() {
    var twice = weeks(asked(0, 2)).add(said("tue", ResponseStatus.DECLINED))
        .add(said("wed", ResponseStatus.CANCELLED));
    assertThat(turnedAway(twice, "n")).isFalse();
    assertThat(turnedAway(twice.add(said("next", ResponseStatus.DECLINED)), "n")).isTrue();
  }

  @Test
  void whoStayedAwayHadThePlaceAndIsAskedNoMoreForIt() {
    assertThat(turnedAway(weeks(asked(1, 2)).add(said("tue", ResponseStatus.NO_SHOW)), "n"))
        .isFalse();
    assertThat(turnedAway(weeks(asked(2, 2)).add(said("tue", ResponseStatus.NO_SHOW)), "tue"))
        .as("a missed place is nobody's own").isTrue();
  }

  @Test
  void aNeedOutsideACommitmentIsNotOfOneThatIsCalledNull() {
    var course = session("tue", "course", 1).toBuilder()
        .terms(new EngagementTerms("null", false, 0)).build();
    var pinned = Problem.builder(MONDAY).add(asked(2, 2)).add(course)
        .add(session("n", "reading", 0)).add(new Placement("tue", "volunteer", "v"));
    assertThat(turnedAway(pinned, "n")).isTrue();
    assertThat(turnedAway(pinned, "tue")).isFalse();
  }

  @Test
  void whatOneHasIsNoNewAsk() {
    var full = asked(2, 2);
    assertThat(turnedAway(weeks(full).add(new SeriesMembership("reading", "v")), "n")).isFalse();
    assertThat(turnedAway(weeks(full).add(said("tue", ResponseStatus.ACCEPTED)), "wed")).isFalse();
    assertThat(turnedAway(weeks(full).add(new Placement("n", "volunteer", "v")), "n")).isFalse();
    assertThat(turnedAway(weeks(full).add(new Placement("n", "volunteer", "v")), "tue")).isTrue();
  }
}
