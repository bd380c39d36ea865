package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TravelTableTest {
  private static final Place HERE = new Place(52.67, -0.73);

  private static final Place THERE = new Place(52.68, -0.73);

  private record Way(Place from, Place to, TravelMode mode, double km, int minutes) {
  }

  private static List<Way> ways(Random random) {
    var places = new ArrayList<Place>();
    for (int i = 0; i < 30; i++) {
      places.add(TravelTable
          .rounded(new Place(52.5 + random.nextDouble() / 4, -0.9 + random.nextDouble() / 2)));
    }
    var ways = new ArrayList<Way>();
    for (var mode : TravelMode.values()) {
      for (var from : places) {
        for (var to : places) {
          if (mode != TravelMode.TRANSIT && random.nextInt(3) > 0) {
            ways.add(new Way(from, to, mode,
                Math.ceil(1000 * from.straightKm(to) * (1 + random.nextDouble())) / 1000,
                random.nextInt(90)));
          }
        }
      }
    }
    return ways;
  }

  private static TravelTable table(List<Way> ways) {
    var table = new TravelTableBuilder();
    ways.forEach(way -> table.add(way.from(), way.to(), way.mode(), way.km(), way.minutes()));
    return table.build();
  }

  @Test
  void everyRowIsFoundAndNoOther() {
    var ways = ways(new Random(4));
    var table = table(ways);
    assertThat(table.size()).isEqualTo(ways.size());
    assertThat(table.places()).isEqualTo(30);
    for (var way : ways) {
      assertThat(table.rows(way.from(), way.to(), way.mode()))
          .containsExactly(new TravelTable.Row(way.km(), way.minutes(), null));
      assertThat(table.rows(way.from(), way.to(), TravelMode.TRANSIT)).isEmpty();
      assertThat(table.startsAt(way.from(), way.mode())).isTrue();
    }
    assertThat(table.rows(ways.getFirst().from(), HERE, TravelMode.WALK)).isEmpty();
    assertThat(table.covers(TravelMode.TRANSIT)).isFalse();
    assertThat(table.covers(TravelMode.WALK)).isTrue();
    assertThat(table.longestMinutes(TravelMode.CAR)).isEqualTo(ways.stream()
        .filter(way -> way.mode() == TravelMode.CAR).mapToInt(Way::minutes).max().orElseThrow());
  }

  @Test
  void theOrderOfRowsDoesNotMatterAndEachIsVisitedOnce() {
    var ways = ways(new Random(5));
    var table = table(ways);
    var shuffled = new ArrayList<>(ways);
    Collections.shuffle(shuffled, new Random(6));
    assertThat(table(shuffled)).isEqualTo(table).hasSameHashCodeAs(table);
    assertThat(table(shuffled.subList(1, shuffled.size()))).isNotEqualTo(table);
    var visited = new ArrayList<Way>();
    table.forEach(
        (from, to, mode, row) -> visited.add(new Way(from, to, mode, row.km(), row.minutes())));
    assertThat(visited).containsExactlyInAnyOrderElementsOf(ways);
    assertThat(table.toString()).isEqualTo("TravelTable[30 places, " + ways.size() + " rows]");
  }

  @Test
  void placesAreThoseOfFiveDecimals() {
    var table = new TravelTableBuilder().add(HERE, THERE, TravelMode.WALK, 2, 20).build();
    var near = new Place(52.670004, -0.730004);
    assertThat(TravelTable.rounded(near)).isEqualTo(HERE);
    assertThat(table.rows(near, THERE, TravelMode.WALK)).hasSize(1);
    assertThat(table.rows(new Place(52.67001, -0.73), THERE, TravelMode.WALK)).isEmpty();
    for (var corner : List.of(new Place(-90, -180), new Place(90, 180), new Place(-33.9, 151.2))) {
      assertThat(TravelTable.rounded(corner)).isEqualTo(corner);
    }
  }

  @Test
  void waysForTimesOfDayComeInTheirOrder() {
    var table = new TravelTableBuilder()
        .add(HERE, THERE, TravelMode.TRANSIT, 2, 20, LocalTime.of(18, 0))
        .add(HERE, THERE, TravelMode.TRANSIT, 2, 40)
        .add(HERE, THERE, TravelMode.TRANSIT, 2, 30, LocalTime.of(9, 0)).build();
    assertThat(table.rows(HERE, THERE, TravelMode.TRANSIT)).extracting(TravelTable.Row::minutes)
        .containsExactly(40, 30, 20);
  }
}
