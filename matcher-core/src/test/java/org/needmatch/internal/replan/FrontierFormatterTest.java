package org.needmatch.internal.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.plan.Score;
import org.needmatch.replan.ChangeFrontier;
import org.needmatch.replan.ChangeFrontier.FrontierPoint;
import org.needmatch.replan.RetainedPlan;
import org.needmatch.rules.RuleSet;
import org.needmatch.testdomain.Problems;

class FrontierFormatterTest {
  private static List<String> lines(FrontierPoint... points) {
    var problem = Problems.single();
    var kept = RetainedPlan.of(problem, new PublishedPlan(List.of(), List.of(), List.of()), null,
        RuleSet.standard());
    return FrontierFormatter.lines(new ChangeFrontier(kept, 3_000, List.of(points), List.of()));
  }

  private static FrontierPoint point(int most, long medium, long bound, String... changed) {
    return new FrontierPoint(most, Plan.EMPTY, new Score(0, medium, 0), List.of(changed), bound);
  }

  @Test
  void eachLineSaysWhatItMeetsAndWhatOneMoreChangeGains() {
    var lines = lines(point(0, 1_000, 1_000), point(2, 2_000, 2_000, "a", "b"),
        point(FrontierPoint.ALL, 2_000, 2_001, "a", "b"));
    assertThat(lines).hasSize(5);
    assertThat(lines.get(0)).contains("33.33").contains("0 weeks change");
    assertThat(lines.get(2)).startsWith("  ").contains("33.33").contains("16.67");
    assertThat(lines.get(3)).as("a limit is rounded up").contains("66.67", "66.70");
    assertThat(lines.get(4)).startsWith("  ");
  }

  @Test
  void whereNothingIsWantedNothingIsMet() {
    var problem = Problems.single();
    var kept = RetainedPlan.of(problem, new PublishedPlan(List.of(), List.of(), List.of()), null,
        RuleSet.standard());
    assertThat(
        FrontierFormatter.lines(new ChangeFrontier(kept, 0, List.of(point(0, 0, 0)), List.of())))
        .singleElement().asString().contains("0.00");
  }
}
