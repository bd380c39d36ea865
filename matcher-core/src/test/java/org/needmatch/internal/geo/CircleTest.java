package org.needmatch.internal.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Place;

class CircleTest {
  private final Random random = new Random(11);

  private Place anywhere() {
    return new Place(180 * random.nextDouble() - 90, 360 * random.nextDouble() - 180);
  }

  private Place near(Place place) {
    return new Place(Math.clamp(place.latitude() + random.nextDouble() / 10, -90, 90),
        Math.clamp(place.longitude() + random.nextDouble() / 10, -180, 180));
  }

  @Test
  void aPlaceIsDeniedOnlyWhenItLiesOutside() {
    int denied = 0;
    for (int i = 0; i < 20_000; i++) {
      var centre = anywhere();
      var place = i % 2 == 0 ? anywhere() : near(centre);
      double km = Distances.greatCircleKm(centre, place);
      assertThat(new Circle(centre, km).mayHold(place)).isTrue();
      var smaller = new Circle(centre, Math.max(0, km * 0.999 - 0.001));
      denied += smaller.mayHold(place) ? 0 : 1;
      assertThat(smaller.centre()).isEqualTo(centre);
    }
    assertThat(denied).isGreaterThan(19_000);
  }

  @Test
  void theWayRoundCornersIsNeverShorter() {
    for (int i = 0; i < 20_000; i++) {
      var from = anywhere();
      var to = i % 2 == 0 ? anywhere() : near(from);
      assertThat(Distances.atMostKm(from, to))
          .isGreaterThanOrEqualTo(Distances.greatCircleKm(from, to));
    }
  }
}
