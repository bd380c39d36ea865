package org.needmatch.internal.generate;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CitySpecTest {
  @Test
  void namesTheNumberThatIsOutOfRange() {
    assertThatIllegalArgumentException().isThrownBy(() -> CitySpec.of(0, 5, 1))
        .withMessageContaining("volunteers is 0");
    assertThatIllegalArgumentException().isThrownBy(() -> CitySpec.of(5, 15_000_001, 1))
        .withMessageContaining("seats is 15000001");
    assertThatIllegalArgumentException().isThrownBy(() -> CitySpec.of(10_000_001, 5, 1))
        .withMessageContaining("volunteers is 10000001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CitySpec.of(5, 5, 1).withDensity(Double.NaN))
        .withMessageContaining("density is NaN");
  }
}
