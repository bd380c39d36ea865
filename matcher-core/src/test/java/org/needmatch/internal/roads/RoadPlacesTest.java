package org.needmatch.internal.roads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.TravelMode;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class RoadPlacesTest {
  private static final Place HALL = new Place(53.64, -1.78);
  private static final Place MILL = new Place(53.70, -1.70);

  private static Problem town() {
    return Problem.builder(Town.MONDAY)
        .add(Problems.anyone("ann").home(MILL).maxTravelKm(3).travels(TravelMode.CAR).build())
        .add(Problems.anyone("bob").home(MILL).maxTravelKm(8).travels(TravelMode.CAR).build())
        .add(Problems.anyone("cy").home(HALL).maxTravelKm(40).travels(TravelMode.WALK).build())
        .add(Need.builder("tea").at(HALL).time(TimeSpan.of(Town.MONDAY, 600, 660)).build())
        .add(Need.builder("call").remote(true).time(TimeSpan.of(Town.MONDAY, 600, 660)).build())
        .build();
  }

  @Test
  void peopleOfOneHomeGoAsFarAsTheFarthestOfThem() {
    var places = RoadPlaces.of(town(), TravelMode.CAR);
    assertThat(places.homes()).containsOnlyKeys(MILL).containsValue(8.0);
    assertThat(places.longestKm()).isEqualTo(8);
    assertThat(places.venues()).containsExactly(HALL);
    assertThat(places.all()).containsExactly(MILL, HALL);
  }

  @Test
  void aPlaceThatIsHomeAndVenueStandsOnce() {
    assertThat(RoadPlaces.of(town(), TravelMode.WALK).all()).containsExactly(HALL);
  }

  @Test
  void whereNobodyTravelsSoNothingIsFarAway() {
    var places = RoadPlaces.of(town(), TravelMode.CYCLE);
    assertThat(places.homes()).isEmpty();
    assertThat(places.longestKm()).isZero();
  }

  @Test
  void theHashIsOfTheMapThePlacesAndHowFarPeopleGo() {
    var hash = RoadPlaces.of(town(), TravelMode.CAR).hash("map");
    assertThat(RoadPlaces.of(town(), TravelMode.CAR).hash("map")).isEqualTo(hash);
    assertThat(RoadPlaces.of(town(), TravelMode.CAR).hash("later map")).isNotEqualTo(hash);
    assertThat(RoadPlaces.of(town(), TravelMode.WALK).hash("map")).isNotEqualTo(hash);
    var farther = town().toBuilder()
        .add(Problems.anyone("di").home(MILL).maxTravelKm(9).travels(TravelMode.CAR).build());
    assertThat(RoadPlaces.of(farther.build(), TravelMode.CAR).hash("map")).isNotEqualTo(hash);
  }
}
