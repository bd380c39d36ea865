package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrewTest {
  @Test
  void everybodyIsThereOnceInTheFirstRole() {
    var crew = new Crew();
    for (int volunteer = 9; volunteer >= 0; volunteer--) {
      crew.add(volunteer, volunteer % 3);
      crew.add(9, 7);
    }
    assertThat(crew.volunteers()).containsExactly(9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
    assertThat(crew.role(0)).isZero();
    assertThat(crew.role(1)).isEqualTo(2);
  }

  @Test
  void aCopyGrowsAlone() {
    var crew = new Crew();
    crew.add(1, 0);
    var copy = crew.copy();
    copy.add(2, 0);
    assertThat(crew.size()).isEqualTo(1);
    assertThat(copy.volunteers()).containsExactly(1, 2);
  }
}
