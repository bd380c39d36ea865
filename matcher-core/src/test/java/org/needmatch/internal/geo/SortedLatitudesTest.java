package org.needmatch.internal.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortedLatitudesTest {
  @ParameterizedTest
  @CsvSource({"0,0", "1,0", "1.5,1", "2,1", "2.5,4", "3,4", "9,5"})
  void countsThoseFurtherSouth(double latitude, int below) {
    assertThat(new SortedLatitudes(new double[]{1, 2, 2, 2, 3}).below(latitude)).isEqualTo(below);
  }
}
