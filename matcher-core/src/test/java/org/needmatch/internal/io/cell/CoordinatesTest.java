package org.needmatch.internal.io.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesTest {
  @Test
  void theLastPairInTheTextCounts() {
    assertThat(Coordinates.last("Hall (1) (53.6, -1.7) old (53.645,-1.785)"))
        .containsExactly("53.645", "-1.785");
    assertThat(Coordinates.last("53.645,-1.785")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"-1.785,53.645,true", "53.645,-1.785,false", "2.5,49,true", "2.6,49,false",
      "-11,61.5,true", "-11.1,61.5,false"})
  void swappedIsWhatWouldLieInTheBritishIsles(double latitude, double longitude, boolean swapped) {
    assertThat(Coordinates.swapped(latitude, longitude)).isEqualTo(swapped);
  }
}
