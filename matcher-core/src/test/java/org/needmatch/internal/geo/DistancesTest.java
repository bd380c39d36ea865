package org.needmatch.internal.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Place;
import org.needmatch.testdomain.Town;

class DistancesTest {
  private static final Place CENTRE = Town.CENTRE;

  @Test
  void aDegreeOfAMeridianIsAThreeHundredAndSixtiethOfTheEarth() {
    double degree = Math.PI * Distances.EARTH_RADIUS_KM / 180;
    assertThat(Distances.greatCircleKm(new Place(0, 0), new Place(1, 0))).isCloseTo(degree,
        within(1e-9));
    assertThat(Distances.greatCircleKm(new Place(0, 179.5), new Place(0, -179.5)))
        .as("across the date line").isCloseTo(degree, within(1e-9));
    assertThat(Distances.greatCircleKm(new Place(90, 0), new Place(-90, 0))).isCloseTo(180 * degree,
        within(1e-6));
    assertThat(Distances.greatCircleKm(CENTRE, CENTRE)).isZero();
  }

  @Test
  void shortWaysAreAsLongAsByTheArcSine() {
    var random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      double span = Math.pow(10, random.nextDouble(-7, 1.5));
      var a = new Place(random.nextDouble(-58, 58), random.nextDouble(-90, 90));
      var b = new Place(a.latitude() + random.nextDouble(-span, span),
          a.longitude() + random.nextDouble(-span, span));
      double lat = Math.toRadians(b.latitude() - a.latitude());
      double lon = Math.toRadians(b.longitude() - a.longitude());
      double h = Math.pow(Math.sin(lat / 2), 2) + Math.cos(Math.toRadians(a.latitude()))
          * Math.cos(Math.toRadians(b.latitude())) * Math.pow(Math.sin(lon / 2), 2);
      double exact = 2 * Distances.EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
      assertThat(Distances.greatCircleKm(a, b)).isCloseTo(exact, within(1e-11 + exact * 1e-12));
    }
  }

  @Test
  void theQuickReckoningIsNeverLess() {
    var random = new Random(3);
    for (int i = 0; i < 1000; i++) {
      var a = new Place(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
      var b = new Place(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
      assertThat(Distances.atMostKm(a, b)).isGreaterThanOrEqualTo(Distances.greatCircleKm(a, b));
    }
  }
}
