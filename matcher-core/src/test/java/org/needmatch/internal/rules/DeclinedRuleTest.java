package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

/** What was said of this session, of its series this week, and of others. */
class DeclinedRuleTest {
  private static Need session(String id, String series, int day) {
    return Need.builder(id).series(series).remote(true)
        .on(Town.MONDAY.plusDays(day), LocalTime.of(9, 0), LocalTime.of(10, 0)).build();
  }

  private static String afterSaying(String needId, ResponseStatus status) {
    var problem = Problem.builder(Town.MONDAY).weeks(2).add(Problems.anyone("v").build())
        .add(Problems.anyone("w").build()).add(session("n", "reading", 0))
        .add(session("n-thu", "reading", 3)).add(session("n-next", "reading", 7))
        .add(session("other", "other", 1));
    return OneSeat.code(DeclinedRule.class,
        problem.add(new PublishedAssignment(new Placement(needId, "volunteer", "v"), status, true))
            .build());
  }

  @ParameterizedTest
  @CsvSource({"n,DECLINED,declined", "n,CANCELLED,declined", "n,NO_SHOW,declined",
      "n-thu,DECLINED,declined", "n-thu,CANCELLED,allowed", "n-thu,NO_SHOW,allowed",
      "n-next,DECLINED,allowed", "other,DECLINED,allowed", "n,PROPOSED,allowed"})
  void theSeriesInTheSameWeekIsDeclinedToo(String needId, ResponseStatus status, String expected) {
    assertThat(afterSaying(needId, status)).isEqualTo(expected);
  }

  @Test
  void whatAnotherSaidIsNoneOfTheVolunteersWords() {
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("v").build())
        .add(Problems.anyone("w").build()).add(session("n", "reading", 0))
        .add(new PublishedAssignment(new Placement("n", "volunteer", "w"), ResponseStatus.DECLINED,
            true))
        .build();
    assertThat(OneSeat.code(DeclinedRule.class, problem)).isEqualTo("allowed");
  }
}
