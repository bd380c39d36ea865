package org.needmatch.internal.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.metrics.Measures;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.testdomain.Problems;

class FigureSumsTest {
  private static Measures measures(Plan plan) {
    var problem = Problems.oneOfEach();
    return new FigureSums(problem, plan, null, new IdleEligible(problem, RuleSet.standard()))
        .measures();
  }

  @Test
  void theWholeIsTheSumOfItsAreasAndOfItsDays() {
    var measures = measures(Problems.oneOfEachPlan());
    for (var groups : List.of(measures.byArea().values(), measures.byInitiative().values(),
        measures.byDay().values())) {
      assertThat(groups.stream().mapToLong(group -> group.figures().metPoints()).sum())
          .isEqualTo(measures.whole().figures().metPoints()).isPositive();
      assertThat(groups.stream().mapToLong(group -> group.figures().seatsFilled()).sum())
          .isEqualTo(measures.whole().figures().seatsFilled()).isEqualTo(7);
    }
    assertThat(measures.byDay()).hasSize(7);
  }

  @Test
  void whatHasNobodyHasItsRowToo() {
    var measures = measures(Plan.EMPTY);
    assertThat(measures.byArea().keySet()).contains("hill", "dale");
    assertThat(measures.whole().figures().metPoints()).isZero();
    assertThat(measures.whole().figures().totalPoints()).isPositive();
  }
}
