package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.internal.analysis.EmptySeats;
import org.needmatch.internal.analysis.NextStep;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class StepsSectionTest {
  private static final PageLabels LABELS = new PageLabels(Problems.oneOfEach(), false);

  @Test
  void stepsAreSentencesWithTheirNumbers() {
    assertThat(StepsSection.sentence(new NextStep.Recruit("skill", "food", new EmptySeats(2, 3000)),
        LABELS, 60_000)).isEqualTo(
            "Food: find or train people; most lack a skill (2 seats, 5.0 % of weighted need).");
    assertThat(StepsSection.sentence(
        new NextStep.MoreTime(Town.MONDAY, 18, 21, new EmptySeats(1, 600)), LABELS, 60_000))
        .isEqualTo("Ask for more time on Mon 23 Nov from 18:00 to 21:00: those who could come are "
            + "needed elsewhere (1 seat, 1.0 % of weighted need).");
    assertThat(StepsSection.sentence(new NextStep.AskIdle(1), LABELS, 0))
        .startsWith("Keep 1 volunteer without a seat in mind");
  }
}
