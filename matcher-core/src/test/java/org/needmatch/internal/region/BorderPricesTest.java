package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BorderPricesTest {

  @Test
  void aKeySaysWhoAndWhereAndIsInOrderOfNeedRoleAndVolunteer() {
    long key = BorderPrices.key(14_999_999, 3, 9_999_999);
    assertThat(BorderPrices.need(key)).isEqualTo(14_999_999);
    assertThat(BorderPrices.role(key)).isEqualTo(3);
    assertThat(BorderPrices.volunteer(key)).isEqualTo(9_999_999);
    assertThat(key).isLessThan(BorderPrices.key(14_999_999, 4, 0)).isPositive();
    assertThat(BorderPrices.role0(key)).isEqualTo(BorderPrices.key(14_999_999, 3, 0));
  }

  @Test
  void whatIsTooLargeHasNoKey() {
    assertThatThrownBy(() -> BorderPrices.key(1 << 27, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> BorderPrices.key(0, 256, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
