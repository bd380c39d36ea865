package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan.Standbys;
import org.needmatch.testdomain.Problems;

class StandbyFormatterTest {
  private final StandbyFormatter words = new StandbyFormatter(Problems.oneOfEach(), false);
  private final Standbys ready = new Standbys(List.of(Assignment.of("club", "helper", 1, "dan"),
      Assignment.of("club", "helper", 2, "fay"), Assignment.of("kitchen", "volunteer", 1, "dan")),
      3, 0, 0);

  @Test
  void aNeedNamesItsPeopleInTheOrderOfCalling() {
    assertThat(words.ofNeed(ready, "club"))
        .containsExactly("On standby, in the order of calling: dan, fay.");
    assertThat(words.ofNeed(ready, "phone")).isEmpty();
  }

  @Test
  void aVolunteerReadsWhatFor() {
    assertThat(words.ofVolunteer(ready, "dan")).hasSize(2).first().asString()
        .startsWith("dan is asked to be ready for Maths club (club, Mon 23 Nov 16:00 to 18:00)");
    assertThat(words.ofVolunteer(ready, "ann")).isEmpty();
  }
}
