package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.internal.geo.Circle;
import org.needmatch.internal.geo.Distances;
import org.needmatch.testdomain.Town;

class NeedCellIndexTest {
  private static final Random RANDOM = new Random(5);

  private static void missesNone(double latitude, double longitude, double spread) {
    var problem = Problem.builder(Town.MONDAY);
    for (int n = 0; n < 300; n++) {
      double east = longitude + RANDOM.nextDouble(-spread, spread);
      problem.add(Days.session("n" + n, 0, 9, 10)
          .at(Math.clamp(latitude + RANDOM.nextDouble(-spread, spread), -90, 90),
              east > 180 ? east - 360 : east)
          .build());
    }
    var sessions = Instance.of(problem.build()).sessions();
    var index = new NeedCellIndex(sessions, IntStream.range(0, 300).toArray());
    var centre = new Place(latitude, longitude);
    for (double km : new double[]{0.1, 5, 40, 400}) {
      var found = new TreeSet<Integer>();
      index.around(new Circle(centre, km), cell -> cell.needs().all(k -> true, found::add));
      var within = IntStream.range(0, 300).filter(n -> Distances.greatCircleKm(centre,
          Objects.requireNonNull(sessions.need(n).place())) <= km).boxed();
      assertThat(found).containsAll(within.toList());
    }
  }

  @ParameterizedTest
  @CsvSource({"53.6,-1.8,0.5", "0,179.9,0.5", "89.9,10,5", "-33,151,3"})
  void neverMissesWhatIsNear(double latitude, double longitude, double spread) {
    missesNone(latitude, longitude, spread);
  }

  @Test
  void looksAtFewCellsInATown() {
    var problem = Problem.builder(Town.MONDAY);
    for (int n = 0; n < 900; n++) {
      problem.add(Days.session("n" + n, 0, 9, 10).at(53 + n / 30 * 0.1, -2 + n % 30 * 0.1).build());
    }
    var sessions = Instance.of(problem.build()).sessions();
    var found = new IntList();
    new NeedCellIndex(sessions, IntStream.range(0, 900).toArray())
        .around(new Circle(new Place(54, -1), 5), cell -> cell.needs().all(k -> true, found::add));
    assertThat(found.size()).isBetween(1, 50);
  }
}
