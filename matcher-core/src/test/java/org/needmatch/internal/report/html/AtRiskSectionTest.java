package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Settings;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;

class AtRiskSectionTest {
  private static final Plan PLAN = new Plan(List.of(Assignment.of("read", "volunteer", 1, "ann")));

  private static String page(Settings.Attendance attendance, double reliability) {
    var problem = Problems.single();
    problem = problem.toBuilder().settings(Settings.builder().attendance(attendance).build())
        .build().withVolunteers(List.of(Problems.anyone("ann").reliability(reliability).build()));
    var html = new Html();
    AtRiskSection.write(Views.of(problem, PLAN, PageOptions.DEFAULT), html);
    return html.toString();
  }

  @Test
  void sessionsAtRiskAreListed() {
    assertThat(page(Settings.Attendance.EXPECTED, 0.75)).contains("25 %", "one week in 4");
    assertThat(page(Settings.Attendance.EXPECTED, 1)).contains("as good as certain");
    assertThat(page(Settings.Attendance.OFF, 0.75)).isEmpty();
  }
}
