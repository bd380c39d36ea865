package org.needmatch.internal.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Place;

class UnitVectorsTest {
  @Test
  void theChordBelongsToTheWayOverTheSurface() {
    var random = new Random(3);
    for (int i = 0; i < 1_000; i++) {
      var one = new Place(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
      var other = new Place(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
      double chord = Math
          .sqrt(new UnitVectors(List.of(one)).squaredChord(0, new UnitVectors(List.of(other)), 0));
      assertThat(2 * Math.asin(Math.min(1, chord / 2)) * Distances.EARTH_RADIUS_KM)
          .isCloseTo(Distances.greatCircleKm(one, other), within(1e-3));
    }
  }

  @Test
  void aPlaceIsNowhereButAtItself() {
    var places = new UnitVectors(List.of(new Place(53.6, -1.8), new Place(-53.6, 178.2)));
    assertThat(places.squaredChord(0, places, 0)).isZero();
    assertThat(places.squaredChord(0, places, 1)).isCloseTo(4, within(1e-12));
  }
}
