package org.needmatch.internal.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.Place;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.TravelSettings;
import org.needmatch.domain.TravelTable;
import org.needmatch.domain.TravelTableBuilder;
import org.needmatch.internal.geo.TravelTimes.Leg;
import org.needmatch.testdomain.Town;

class TravelTimesTest {
  private static final TravelTimes TRAVEL = new TravelTimes(TravelSettings.DEFAULT,
      TravelTable.NONE);

  @Test
  void theWayIsAsTheCrowFliesTimesTheDetour() {
    assertThat(TRAVEL.straightKm(Town.CENTRE, Town.north(Town.CENTRE, 5000))).isCloseTo(6.5,
        within(1e-9));
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
    assertThat(TRAVEL.gapMinutes(Town.CENTRE, Town.north(Town.CENTRE, metres), TravelMode.CAR,
        LocalTime.NOON)).isEqualTo(minutes);
  }

  @Test
  void speedsAndBufferAreSettings() {
    var fast = new TravelTimes(new TravelSettings(1, 0, Map.of(TravelMode.CAR, 60.0)),
        TravelTable.NONE);
    assertThat(
        fast.gapMinutes(Town.CENTRE, Town.north(Town.CENTRE, 5000), TravelMode.CAR, LocalTime.NOON))
        .isEqualTo(5);
  }

  private static final Place EAST_BANK = Town.CENTRE;
  private static final Place WEST_BANK = Town.north(Town.CENTRE, 1000);
  /** Over the river in five minutes and back by the bridge in forty. */
  private static final TravelTimes RIVER = new TravelTimes(TravelSettings.DEFAULT,
      new TravelTableBuilder().add(EAST_BANK, WEST_BANK, TravelMode.WALK, 1.2, 4.2)
          .add(WEST_BANK, EAST_BANK, TravelMode.WALK, 7, 40)
          .add(EAST_BANK, WEST_BANK, TravelMode.TRANSIT, 2, 30)
          .add(EAST_BANK, WEST_BANK, TravelMode.TRANSIT, 3, 12, LocalTime.of(9, 0))
          .add(EAST_BANK, WEST_BANK, TravelMode.TRANSIT, 4, 55, LocalTime.of(18, 30)).build());

  @Test
  void aListedWayHasItsOwnFiguresInEachDirection() {
    assertThat(RIVER.fromHome(EAST_BANK, WEST_BANK, TravelMode.WALK, LocalTime.NOON))
        .isEqualTo(new Leg(1.2, 5, true, true));
    assertThat(RIVER.fromHome(WEST_BANK, EAST_BANK, TravelMode.WALK, LocalTime.NOON))
        .isEqualTo(new Leg(7, 40, true, true));
    assertThat(RIVER.gapMinutes(WEST_BANK, EAST_BANK, TravelMode.WALK, LocalTime.NOON))
        .isEqualTo(50);
  }

  @Test
  void fromHomeAWayThatIsNotListedIsNoneAndBetweenSessionsAStraightLine() {
    var far = Town.north(Town.CENTRE, 5000);
    assertThat(RIVER.fromHome(EAST_BANK, far, TravelMode.WALK, LocalTime.NOON).known()).isFalse();
    assertThat(RIVER.fromHome(EAST_BANK, Town.north(EAST_BANK, 40), TravelMode.WALK, LocalTime.NOON)
        .known()).isTrue();
    assertThat(RIVER.gapMinutes(EAST_BANK, far, TravelMode.WALK, LocalTime.NOON)).isEqualTo(88);
  }

  @Test
  void aModeOfWhichNothingIsListedGoesByStraightLines() {
    var far = Town.north(Town.CENTRE, 5000);
    assertThat(RIVER.fromHome(EAST_BANK, far, TravelMode.CAR, LocalTime.NOON))
        .isEqualTo(TRAVEL.fromHome(EAST_BANK, far, TravelMode.CAR, LocalTime.NOON));
    assertThat(RIVER.crowKm(10, TravelMode.CAR)).isCloseTo(10 / 1.3, within(1e-9));
    assertThat(RIVER.crowKm(10, TravelMode.WALK)).isBetween(10.0, 10.1);
  }

  @ParameterizedTest
  @CsvSource({"08:00,30", "09:00,12", "18:00,12", "18:30,55", "23:59,55"})
  void theLastWayThatArrivesByTheStartCounts(LocalTime start, int minutes) {
    assertThat(RIVER.fromHome(EAST_BANK, WEST_BANK, TravelMode.TRANSIT, start).minutes())
        .isEqualTo(minutes);
  }

  @Test
  void whenAllArriveLaterTheFirstCounts() {
    var evening = new TravelTimes(TravelSettings.DEFAULT,
        new TravelTableBuilder()
            .add(EAST_BANK, WEST_BANK, TravelMode.TRANSIT, 3, 70, LocalTime.of(21, 0))
            .add(EAST_BANK, WEST_BANK, TravelMode.TRANSIT, 3, 12, LocalTime.of(18, 0)).build());
    assertThat(evening.gapMinutes(EAST_BANK, WEST_BANK, TravelMode.TRANSIT, LocalTime.of(9, 0)))
        .isEqualTo(22);
  }

  @Test
  void noGapIsLongerThanTheLongest() {
    assertThat(RIVER.longestGap(1, TravelMode.WALK)).isEqualTo(50);
    assertThat(RIVER.longestGap(5, TravelMode.WALK)).isEqualTo(88);
  }
}
