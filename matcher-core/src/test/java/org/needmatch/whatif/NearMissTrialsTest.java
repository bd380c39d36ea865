package org.needmatch.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.testdomain.Town;

class NearMissTrialsTest {
  private static Problem of(int people) {
    var problem = Problem.builder(Town.MONDAY);
    for (int i = 0; i < people; i++) {
      problem.add(Volunteer.builder("v" + i).build());
    }
    return problem.build();
  }

  @Test
  void largeWeeksHaveFewTrials() {
    assertThat(NearMissTrials.budget(of(0))).isEqualTo(20);
    assertThat(NearMissTrials.budget(of(1_000))).isEqualTo(20);
    assertThat(NearMissTrials.budget(of(2_000))).isEqualTo(10);
    assertThat(NearMissTrials.budget(of(30_000))).isEqualTo(1);
  }
}
