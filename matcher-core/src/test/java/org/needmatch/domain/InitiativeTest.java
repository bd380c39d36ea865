package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class InitiativeTest {
  @Test
  void numbersOutOfRangeAreRefusedWithTheirValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Initiative.builder("food").targetShare(1.01).build())
        .withMessageContaining("1.01").withMessageContaining("food");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Initiative.builder("food").hourlyValue(new BigDecimal("-0.01")).build());
    for (double weight : new double[]{0, -1, 1000.1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Initiative.builder("food").weight(weight).build());
    }
  }

  @Test
  void theEndsOfTheRangesAreAllowed() {
    var most = Initiative.builder("food").weight(Initiative.MAX_WEIGHT).targetShare(1.0)
        .hourlyValue(BigDecimal.ZERO).build();
    assertThat(most.weight()).isEqualTo(1000);
    assertThat(most.toBuilder().targetShare(0.0).build().targetShare()).isZero();
  }
}
