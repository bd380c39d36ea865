package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Place;
import org.needmatch.testdomain.Town;

class ProjectionTest {
  private static final Place NORTH = Town.north(Town.CENTRE, 4_000);
  private final Projection projection = Projection.around(List.of(Town.CENTRE, NORTH));

  @Test
  void northIsUpAndEastIsRight() {
    assertThat(projection.y(NORTH)).isLessThan(projection.y(Town.CENTRE));
    assertThat(projection.x(new Place(Town.CENTRE.latitude(), Town.CENTRE.longitude() + 0.005)))
        .isGreaterThan(projection.x(Town.CENTRE));
    assertThat(projection.x(NORTH)).isEqualTo(projection.x(Town.CENTRE));
  }

  @Test
  void aKilometreIsAsLongAcrossAsDown() {
    double east = 1000 / (Town.METRES_PER_DEGREE
        * Math.cos(Math.toRadians(Town.CENTRE.latitude() + 2_000 / Town.METRES_PER_DEGREE)));
    double across = projection.x(new Place(Town.CENTRE.latitude(), Town.CENTRE.longitude() + east))
        - projection.x(Town.CENTRE);
    double down = projection.y(Town.CENTRE) - projection.y(Town.north(Town.CENTRE, 1000));
    assertThat(across).isCloseTo(down, within(0.01 * down));
  }

  @Test
  void everythingIsOnTheSheetAndPointsTooNearAreLeftOut() {
    assertThat(projection.y(Town.CENTRE)).isBetween(0.0, projection.height());
    assertThat(projection.x(Town.CENTRE)).isBetween(0.0, SvgCanvas.WIDTH);
    var ring = List.of(Town.CENTRE, Town.north(Town.CENTRE, 0.01), NORTH);
    assertThat(projection.path(List.of(ring))).startsWith("M").endsWith("Z").containsOnlyOnce("L");
  }
}
