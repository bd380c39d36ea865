package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TravelTableBuilderTest {
  private static final Place HERE = new Place(52.67, -0.73);
  private static final Place THERE = new Place(52.68, -0.73);

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
