package org.needmatch.internal.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Place;
import org.needmatch.testdomain.Town;

class PlaceGridTest {
  private static final PlaceGrid GRID = new PlaceGrid(0.5);

  @Test
  void noPlaceWithinTheDistanceIsMissedAndNoCellComesTwice() {
    var random = new Random(1);
    for (int i = 0; i < 400; i++) {
      var centre = new Place(random.nextDouble(-89, 89), random.nextDouble(-180, 180));
      var other = new Place(Math.clamp(centre.latitude() + random.nextGaussian() * 2, -90, 90),
          wrapped(centre.longitude() + random.nextGaussian() * 4));
      var cells = new ArrayList<Long>();
      var window = GRID.around(centre, Distances.greatCircleKm(centre, other));
      window.forEach(cells::add);
      assertThat(cells).doesNotHaveDuplicates().contains(GRID.cell(other));
      assertThat(window.cells()).isGreaterThanOrEqualTo(cells.size());
    }
  }

  @Test
  void theWindowIsTightAndStillHoldsWhatIsExactlyAsFar() {
    var random = new Random(2);
    for (double degrees : new double[]{0.02, 0.04, 0.05}) {
      var grid = new PlaceGrid(degrees);
      for (int i = 0; i < 20_000; i++) {
        var centre = new Place(random.nextDouble(-85, 85), random.nextDouble(-180, 180));
        double spread = Math.pow(10, random.nextDouble(-4, 0));
        var other = new Place(centre.latitude() + random.nextGaussian() * spread,
            wrapped(centre.longitude() + random.nextGaussian() * spread));
        var window = grid.around(centre, Distances.greatCircleKm(centre, other));
        var cells = new HashSet<Long>();
        window.forEach(cells::add);
        assertThat(cells).contains(grid.cell(other));
      }
    }
    assertThat(new PlaceGrid(0.04).around(Town.CENTRE, 3.8).cells()).isLessThanOrEqualTo(15);
  }

  private static double wrapped(double longitude) {
    return longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
  }

  @Test
  void theMiddleOfACellIsInIt() {
    long cell = GRID.cell(new Place(53.6, -1.8));
    assertThat(GRID.cell(new Place(GRID.latitude(cell), GRID.longitude(cell)))).isEqualTo(cell);
    assertThat(GRID.latitude(cell)).isBetween(53.5, 54.0);
    assertThat(GRID.longitude(cell)).isBetween(-2.0, -1.5);
  }
}
