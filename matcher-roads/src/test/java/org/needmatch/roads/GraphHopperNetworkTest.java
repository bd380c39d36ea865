package org.needmatch.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needmatch.domain.Place;
import org.needmatch.domain.TravelMode;
import org.needmatch.internal.roads.RoadNetwork;

/** Ways on the map of Rutland, around a lake. */
class GraphHopperNetworkTest {
  private static final Path MAP = Path.of("..", "datasets", "rutland", "rutland.osm.pbf");
  /** On the peninsula and on the shore across the water. */
  private static final Place HAMBLETON = new Place(52.658, -0.672);
  private static final Place EDITH_WESTON = new Place(52.638, -0.633);
  private static final Place OAKHAM = new Place(52.6705, -0.728);
  private static final Place LONDON = new Place(51.5, -0.12);
  private static final List<Place> PLACES = List.of(HAMBLETON, EDITH_WESTON, OAKHAM, LONDON,
      OAKHAM);

  @TempDir
  static Path store;
  private static RoadNetwork network;

  @BeforeAll
  static void open() throws Exception {
    var provider = ServiceLoader.load(RoadNetwork.Provider.class).findFirst().orElseThrow();
    assertThat(provider.modes()).containsExactlyInAnyOrder(TravelMode.WALK, TravelMode.CYCLE,
        TravelMode.CAR);
    network = provider.open(MAP, store.resolve("graph"), EnumSet.copyOf(provider.modes()));
  }

  @AfterAll
  static void close() {
    network.close();
  }

  @ParameterizedTest
  @EnumSource(value = TravelMode.class, names = "TRANSIT", mode = EnumSource.Mode.EXCLUDE)
  void noWayIsShorterThanTheStraightLineAndTheOneRoundTheLakeIsMuchLonger(TravelMode mode) {
    var ways = network.between(PLACES, mode);
    for (int to = 0; to < 3; to++) {
      var found = ways.to(to, 100);
      for (int from = 0; from < 3; from++) {
        double access = ways.accessKm(from) + ways.accessKm(to);
        assertThat(found.km()[from] + access).as("from %d to %d", from, to)
            .isGreaterThanOrEqualTo(PLACES.get(from).straightKm(PLACES.get(to)) - 1e-3);
      }
    }
    assertThat(ways.to(1, 100).km()[0] / HAMBLETON.straightKm(EDITH_WESTON)).isGreaterThan(2);
  }

  @Test
  void kilometresAndMinutesAreOfTheSameWay() {
    var found = network.between(PLACES, TravelMode.WALK).to(2, 100);
    assertThat(found.km()[2]).isZero();
    assertThat(found.km()[4]).isZero();
    assertThat(60 * found.km()[0] / found.minutes()[0]).isCloseTo(5, within(1.0));
    var drive = network.between(PLACES, TravelMode.CAR).to(2, 100);
    assertThat(60 * drive.km()[0] / drive.minutes()[0]).isBetween(20.0, 90.0);
  }

  @Test
  void theSearchEndsAtItsBoundAndOffTheMapThereIsNothing() {
    var ways = network.between(PLACES, TravelMode.CAR);
    assertThat(ways.accessKm(3)).isNaN();
    assertThat(ways.to(3, 100).km()).containsOnly(Double.NaN);
    assertThat(ways.to(2, 3).km()[1]).isNaN();
    assertThat(ways.to(2, 3).km()[4]).isZero();
  }

  @Test
  void theWayBackMayBeAnother() {
    var all = List.of(OAKHAM, new Place(52.6721, -0.7312), new Place(52.6690, -0.7265));
    var ways = network.between(all, TravelMode.CAR);
    boolean differs = false;
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        differs |= Math.abs(ways.to(i, 20).km()[j] - ways.to(j, 20).km()[i]) > 1e-3;
      }
    }
    assertThat(differs).isTrue();
  }
}
