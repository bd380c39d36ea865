package org.needmatch.internal.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Place;

class CityMapTest {
  /** Where land begins around the North Sea. */
  private static final List<Place> COASTS = List.of(new Place(54.12, -0.08), new Place(52.93, 1.30),
      new Place(52.75, 1.73), new Place(53.18, 4.86), new Place(53.70, 7.0), new Place(55.56, 8.08),
      new Place(56.95, 8.35), new Place(58.0, 6.9), new Place(58.9, 5.55), new Place(57.5, -1.78),
      new Place(56.28, -2.58), new Place(55.45, -1.59), new Place(54.65, -0.45));

  @Test
  void citiesOfAnySizeLieAtSea() {
    for (int volunteers : new int[]{1, 2_000, 1_000_000, 2_000_000, 10_000_000}) {
      var map = new CityMap(1, volunteers, volunteers + volunteers / 2);
      double middle = volunteers > 2_000_000 ? 56.4 : 54.6;
      assertThat(map.districts()).isNotEmpty();
      var dice = new RandomStream(1, RandomStream.Topic.CITY, 1);
      for (var district : map.districts()) {
        var place = Objects.requireNonNull(district.area().place());
        double north = Math.abs(place.latitude() - middle);
        assertThat(north).isLessThan(2.1);
        for (var coast : COASTS) {
          assertThat(coast.straightKm(place)).isGreaterThan(10);
        }
        assertThat(place.straightKm(map.near(district, dice))).isLessThan(20);
      }
    }
  }

  @Test
  void aNationsDistrictsHaveNamesAndIdsOfTheirOwn() {
    var map = new CityMap(1, 10_000_000, 15_000_000);
    assertThat(map.districts()).hasSize(75_000);
    var names = new HashSet<String>();
    map.districts().forEach(district -> assertThat(names.add(district.area().name())).isTrue());
  }
}
