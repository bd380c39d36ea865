package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TravelSettingsTest {
  @Test
  void speedsThatAreNotGivenAreTheUsualOnes() {
    var settings = new TravelSettings(1, 0, Map.of(TravelMode.WALK, 4.0));
    assertThat(settings.speed(TravelMode.WALK)).isEqualTo(4);
    assertThat(settings.speed(TravelMode.CAR)).isEqualTo(TravelMode.CAR.defaultSpeed());
  }

  @Test
  void whatCannotBeIsNamed() {
    assertThatThrownBy(() -> new TravelSettings(0.9, 10, Map.of()))
        .hasMessage("travel.detour is 0.9, not 1 to 100.");
    assertThatThrownBy(() -> new TravelSettings(1, 1441, Map.of()))
        .hasMessageContaining("travel.bufferMinutes is 1441");
    assertThatThrownBy(() -> new TravelSettings(1, 10, Map.of(TravelMode.CAR, 0.0)))
        .hasMessageContaining("travel.speeds.car is 0.0");
  }
}
