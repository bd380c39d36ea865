package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PairPricesTest {

  @Test
  void aKeySaysWhoAndWhereAndIsInOrderOfNeedRoleAndVolunteer() {
    long key = PairPrices.key(14_999_999, 3, 9_999_999);
    assertThat(PairPrices.need(key)).isEqualTo(14_999_999);
    assertThat(PairPrices.role(key)).isEqualTo(3);
    assertThat(PairPrices.volunteer(key)).isEqualTo(9_999_999);
    assertThat(key).isLessThan(PairPrices.key(14_999_999, 4, 0)).isPositive();
    assertThat(PairPrices.role0(key)).isEqualTo(PairPrices.key(14_999_999, 3, 0));
  }

  @Test
  void whatIsTooLargeHasNoKey() {
    assertThatThrownBy(() -> PairPrices.key(1 << 27, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PairPrices.key(0, 256, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
