package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TravelTableBuilderTest {
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
  void kilometresAreKeptToTheMetreAndMinutesRoundedUp() {
    var table = new TravelTableBuilder().add(HERE, THERE, TravelMode.WALK, 2.00049, 20.0001)
        .build();
    assertThat(table.rows(HERE, THERE, TravelMode.WALK))
        .containsExactly(new TravelTable.Row(2, 21, null));
  }

  @ParameterizedTest
  @CsvSource({"-1,5", "NaN,5", "2,-1", "2,NaN", "100001,5", "2,100001", "1.09,5"})
  void whatIsNoWayIsRefused(double km, double minutes) {
    var table = new TravelTableBuilder();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.add(HERE, THERE, TravelMode.WALK, km, minutes));
    assertThat(table.size()).isZero();
  }

  @Test
  void aRepeatedRowIsRefusedUnlessItIsRemoved() {
    var table = new TravelTableBuilder().add(HERE, THERE, TravelMode.WALK, 2, 20)
        .add(THERE, HERE, TravelMode.WALK, 2, 20).add(HERE, THERE, TravelMode.WALK, 3, 30)
        .add(HERE, THERE, TravelMode.WALK, 3, 30, LocalTime.NOON);
    assertThatIllegalArgumentException().isThrownBy(table::build)
        .withMessageContaining("Rows 1 and 3");
    assertThat(table.removeRepeated()).containsExactly(2);
    assertThat(table.build().rows(HERE, THERE, TravelMode.WALK)).extracting(TravelTable.Row::km)
        .containsExactly(2.0, 3.0);
  }
}
