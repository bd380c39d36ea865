package org.needmatch.internal.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.TravelSettings;
import org.needmatch.testdomain.Town;

class TravelTimesTest {
  private static final TravelTimes TRAVEL = new TravelTimes(TravelSettings.DEFAULT);

  @Test
  void theWayIsAsTheCrowFliesTimesTheDetour() {
    assertThat(TRAVEL.km(Town.CENTRE, Town.north(Town.CENTRE, 5000))).isCloseTo(6.5, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"WALK,1,12", "CYCLE,1,4", "TRANSIT,1,3", "CAR,1,2", "CAR,1.0001,3", "CAR,0,0",
      "CAR,1.0000000000001,2"})
  void minutesAreRoundedUpAndABillionthIsForgiven(TravelMode mode, double km, int minutes) {
    assertThat(TRAVEL.minutes(km, mode)).isEqualTo(minutes);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "49.999,0", "50.001,11", "5000,23"})
  void beyondFiftyMetresTravelAndBufferLieBetween(double metres, int minutes) {
    assertThat(TRAVEL.gapMinutes(Town.CENTRE, Town.north(Town.CENTRE, metres), TravelMode.CAR))
        .isEqualTo(minutes);
  }

  @Test
  void speedsAndBufferAreSettings() {
    var fast = new TravelTimes(new TravelSettings(1, 0, Map.of(TravelMode.CAR, 60.0)));
    assertThat(fast.gapMinutes(Town.CENTRE, Town.north(Town.CENTRE, 5000), TravelMode.CAR))
        .isEqualTo(5);
  }
}
