package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.rules.Reason;
import org.needmatch.rules.Verdict;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

/** Who was asked often enough this month, of this week and before it. */
class AsksRuleTest {
  private static Need session(String id, String series, int day) {
    return Need.builder(id).series(series).remote(true)
        .on(Town.MONDAY.plusDays(day), LocalTime.of(9, 0), LocalTime.of(10, 0)).build();
  }

  /** Two weeks, the second of which begins on 30 November. */
  private static ProblemBuilder asked(int asks, int limit) {
    var volunteer = Problems.anyone("v").asks(asks)
        .limits(WorkloadLimits.builder().asksPerMonth(limit).build());
    return Problem.builder(Town.MONDAY).weeks(3).add(volunteer.build())
        .add(session("n", "reading", 0)).add(session("tue", "cooking", 1))
        .add(session("wed", "cooking", 2)).add(session("thu", "walking", 3))
        .add(session("next", "cooking", 8)).add(session("december", "cooking", 15));
  }

  private static String code(ProblemBuilder problem) {
    return OneSeat.code(AsksRule.class, problem.build());
  }

  private static PublishedAssignment said(String needId, ResponseStatus status) {
    return new PublishedAssignment(new Placement(needId, "volunteer", "v"), status, true);
  }

  @ParameterizedTest
  @CsvSource({"0,0,asks", "0,1,allowed", "1,2,allowed", "2,2,asks", "3,2,asks"})
  void theLimitIsWhatNobodyIsAskedBeyond(int asks, int limit, String expected) {
    assertThat(code(asked(asks, limit))).isEqualTo(expected);
  }

  @Test
  void withoutALimitNobodyIsAskedTooOften() {
    assertThat(code(asked(99, WorkloadLimits.UNLIMITED))).isEqualTo("allowed");
  }

  @ParameterizedTest
  @CsvSource({"DECLINED,asks", "CANCELLED,asks", "NO_SHOW,allowed", "PROPOSED,allowed",
      "ACCEPTED,allowed", "DONE,allowed"})
  void answersOfThisWeekCountWhereThePlaceWasNotHad(ResponseStatus status, String expected) {
    assertThat(code(asked(1, 2).add(said("thu", status)))).isEqualTo(expected);
  }

  @Test
  void aSeriesIsAskedForOnceAWeek() {
    var both = asked(0, 2).add(said("tue", ResponseStatus.DECLINED))
        .add(said("wed", ResponseStatus.DECLINED));
    assertThat(code(both)).isEqualTo("allowed");
    assertThat(code(both.add(said("next", ResponseStatus.DECLINED)))).isEqualTo("asks");
  }

  @Test
  void aWeekIsOfTheMonthOfItsMonday() {
    var december = asked(0, 1).add(said("december", ResponseStatus.DECLINED));
    assertThat(code(december)).isEqualTo("allowed");
    assertThat(OneSeat.reason(AsksRule.class, asked(4, 3).build()))
        .isEqualTo(new Reason.AskedEnough(4, 3));
  }

  @Test
  void whatThePersonHasIsNoNewAsk() {
    assertThat(code(asked(2, 2).add(new SeriesMembership("reading", "v")))).isEqualTo("allowed");
    assertThat(code(asked(2, 2).add(new SeriesMembership("cooking", "v")))).isEqualTo("asks");
    assertThat(code(asked(2, 2).add(said("n", ResponseStatus.PROPOSED)))).isEqualTo("allowed");
    assertThat(code(asked(2, 2).add(new Placement("n", "volunteer", "v")))).isEqualTo("allowed");
  }

  @Test
  void theRestOfOnesCommitmentIsNoNewAsk() {
    var terms = new EngagementTerms("tutoring", false, 0);
    var problem = Problem.builder(Town.MONDAY)
        .add(Problems.anyone("v").asks(1).limits(WorkloadLimits.builder().asksPerMonth(1).build())
            .build())
        .add(session("a", "a", 0).toBuilder("a").terms(terms).build())
        .add(session("b", "b", 1).toBuilder("b").terms(terms).build());
    assertThat(ruled(problem.build())).isInstanceOf(Verdict.Refused.class);
    assertThat(ruled(problem.add(said("b", ResponseStatus.ACCEPTED)).build()))
        .isEqualTo(Verdict.ALLOWED);
  }

  @ParameterizedTest
  @CsvSource({"1,2,false", "2,2,true", "5,-1,false"})
  void whoeverMayBeAskedOnIsNotConcerned(int asks, int limit, boolean expected) {
    var problem = asked(asks, limit < 0 ? WorkloadLimits.UNLIMITED : limit).build();
    assertThat(new AsksRule(problem).concerns(new Applicant(problem.volunteers().getFirst())))
        .isEqualTo(expected);
  }

  @Test
  void whoeverSaidNoOftenEnoughInAnyMonthIsConcerned() {
    var problem = asked(0, 1).add(said("december", ResponseStatus.DECLINED)).build();
    assertThat(new AsksRule(problem).concerns(new Applicant(problem.volunteers().getFirst())))
        .isTrue();
  }

  private static Verdict ruled(Problem problem) {
    var need = problem.needs().getFirst();
    return new AsksRule(problem).judge(new Applicant(problem.volunteers().getFirst()),
        new SeatSpec(need, need.roles().getFirst()));
  }
}
