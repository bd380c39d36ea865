package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaTest {
  @ParameterizedTest
  @CsvSource({"1,3.0", "10,1.0", "5,2.111", "4,2.333"})
  void theMostDeprivedWeighThreeTimesAsMuchAsTheLeast(int decile, double weight) {
    assertThat(Area.weightOfDecile(decile)).isCloseTo(weight, within(0.001));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 11})
  void aDecileIsFromOneToTen(int decile) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Area.builder("a").imdDecile(decile).build())
        .withMessageContaining(String.valueOf(decile));
  }
}
