package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.needmatch.internal.policy.Packs;

class SafeguardingSettingsTest {
  @Test
  void aPackWarnsWhereHalfAreShutOut() {
    var settings = SafeguardingSettings.under(Packs.of());
    assertThat(settings.shutOutShare()).isEqualTo(0.5);
    assertThat(settings.signedOff()).isEmpty();
    assertThat(SafeguardingSettings.NONE.pack()).isNull();
    assertThat(SafeguardingSettings.NONE.shutOutShare()).isEqualTo(1);
  }

  @Test
  void numbersOutOfRangeNameTheSetting() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SafeguardingSettings.builder().statusMonths(-1).build())
        .withMessageContaining("-1, not 0 to 1200");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SafeguardingSettings.builder().statusMonths(1201).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SafeguardingSettings.builder().shutOutShare(Double.NaN).build())
        .withMessageContaining("policy.shutOutShare");
    assertThat(
        SafeguardingSettings.builder().statusMonths(1200).shutOutShare(0).build().statusMonths())
        .isEqualTo(1200);
  }
}
