package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.WorkloadLimits;

class PeriodDecompositionTest {
  private static List<Integer> weeks(WorkloadLimits limits, NeedBuilder... needs) {
    var graph = Instance.of(Days.weeks(3, List.of(Days.anyone("v").limits(limits)), needs).build())
        .graph();
    return graph.unitsOf(0).mapToObj(graph::week).toList();
  }

  @Test
  void weeksOfTheirOwnArePeriodsOfTheirOwn() {
    assertThat(weeks(WorkloadLimits.NONE, Days.session("a", 0, 9, 10), Days.session("b", 7, 9, 10)))
        .containsExactly(0, 1, 2);
  }

  @Test
  void aCommitmentJoinsTheWeeksItSpans() {
    assertThat(weeks(WorkloadLimits.NONE, Days.of("c", Days.session("a", 0, 9, 10)),
        Days.of("c", Days.session("b", 7, 9, 10)), Days.session("n", 14, 9, 10)))
        .containsExactly(0, 2);
  }

  @Test
  void aCaseloadJoinsTheWeeksThatHaveCases() {
    var case1 = Days.session("a", 7, 9, 10).terms(new EngagementTerms(null, false, 1));
    var case2 = Days.session("b", 14, 9, 10).terms(new EngagementTerms(null, false, 1));
    assertThat(weeks(Days.limits(99, 99, 99).toBuilder().cases(1).build(), case1, case2))
        .containsExactly(0, 1);
    assertThat(weeks(WorkloadLimits.NONE, case1, case2)).containsExactly(0, 1, 2);
  }

  @Test
  void aNightThatStandsInTheWayOfAMondayJoinsTheirWeeks() {
    assertThat(weeks(WorkloadLimits.NONE, Days.session("a", 6, 23, 26), Days.session("b", 7, 1, 3)))
        .containsExactly(0, 2);
    assertThat(weeks(WorkloadLimits.NONE, Days.session("a", 6, 23, 26), Days.session("b", 7, 2, 3)))
        .containsExactly(0, 1, 2);
  }
}
