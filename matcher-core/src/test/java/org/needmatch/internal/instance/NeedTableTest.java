package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;

class NeedTableTest {
  private static NeedTable table(NeedBuilder... needs) {
    return Instance.of(Days.weeks(2, List.of(), needs).build()).sessions();
  }

  @Test
  void needsAreInOrderOfStartAndId() {
    var table = table(Days.session("b", 1, 9, 10), Days.session("a", 1, 9, 10),
        Days.session("c", 0, 9, 10));
    assertThat(IntStream.range(0, table.count()).mapToObj(n -> table.need(n).id()))
        .containsExactly("c", "a", "b");
  }

  @Test
  void aCommitmentIsOneNeedWorthItsSessionsTogether() {
    var table = table(Days.of("c", Days.session("a", 1, 9, 10)), Days.session("n", 2, 9, 10),
        Days.of("c", Days.session("b", 8, 9, 10).priority(3)));
    assertThat(table.count()).isEqualTo(2);
    assertThat(table.needs(0)).extracting(Need::id).containsExactly("a", "b");
    assertThat(table.unit(0)).isEqualTo(4000);
    assertThat(table.cases(0)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,1000", "2,2000", "3,2500", "4,3000"})
  void seatsAboveTheCoreAreWorthHalf(int filled, long points) {
    var table = table(Days.session("n", 0, 9, 10).volunteers(1, 4, 2));
    assertThat(table.roleValue(0, filled)).isEqualTo(points);
    assertThat(table.totalValue()).isEqualTo(3000);
  }
}
