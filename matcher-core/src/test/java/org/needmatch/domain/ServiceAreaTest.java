package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.ServiceArea.TravellingParty;

class ServiceAreaTest {
  @ParameterizedTest
  @ValueSource(doubles = {-0.001, Double.NaN, Double.POSITIVE_INFINITY})
  void aDistanceIsZeroOrMore(double km) {
    assertThatThrownBy(() -> ServiceArea.served(km)).hasMessageContaining("max_travel_km");
    assertThatThrownBy(() -> ServiceArea.homeWithin(km)).hasMessageContaining("reach_km");
  }

  @Test
  void whoseHomeMustBeNearTravelsAllTheSame() {
    assertThat(ServiceArea.homeWithin(5).travels()).isEqualTo(TravellingParty.VOLUNTEER);
    assertThat(ServiceArea.served(5).homeKm()).isNull();
  }
}
