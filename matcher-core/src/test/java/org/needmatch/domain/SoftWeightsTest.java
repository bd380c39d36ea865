package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoftWeightsTest {
  @Test
  void oneWeightChangesAndTheOthersStay() {
    var changed = SoftWeights.DEFAULT.with(SoftWeight.PREFERS, 40);
    assertThat(changed.of(SoftWeight.PREFERS)).isEqualTo(40);
    assertThat(changed.of(SoftWeight.CONTINUES)).isEqualTo(SoftWeight.CONTINUES.usual());
    assertThat(new SoftWeights(Map.of(SoftWeight.PREFERS, 40L))).isEqualTo(changed);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 1_000_001})
  void aWeightIsZeroToAMillion(long value) {
    assertThatThrownBy(() -> SoftWeights.DEFAULT.with(SoftWeight.PREFERS, value)).hasMessage(
        "weights." + SoftWeight.PREFERS.setting() + " is " + value + ", not 0 to 1000000.");
  }
}
