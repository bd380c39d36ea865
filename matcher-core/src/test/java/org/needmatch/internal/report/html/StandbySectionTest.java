package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;

class StandbySectionTest {
  private static final Plan PLAN = new Plan(List.of(Assignment.of("read", "volunteer", 1, "ann")));

  private static String page(int standbys) {
    var problem = Problems.single();
    problem = problem
        .withNeeds(List.of(problem.needs().getFirst().toBuilder().standbys(standbys).build()))
        .withVolunteers(List.of(Problems.anyone("ann").reliability(0.5).build(),
            Problems.anyone("bob").name("Bob B").build()));
    var html = new Html();
    StandbySection.write(Views.of(problem, PLAN, PageOptions.DEFAULT), html);
    return html.toString();
  }

  @Test
  void whoIsReadyStandsBelowWhatItIsGoodFor() {
    assertThat(page(1))
        .contains("1 of 1 standby place is taken, by 1 person.",
            "0.5 sessions can be expected to run", "and 1.0 when", "09:00–10:00", "bob")
        .doesNotContain("Bob B");
    assertThat(page(0)).isEmpty();
  }
}
