package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.instance.IntList;

/** Sessions of an hour on one day, worth 5, 7 and 11. */
class BlockChainsTest {
  private static final long[] GAIN = {5, 7, 11};

  private static KnapsackTable table(WorkloadLimits limits, int... hours) {
    var model = TinyModel.day(limits, hours);
    var shapes = model.blocks().shapes();
    var table = new KnapsackTable();
    table.begin(shapes.minuteStates(0), shapes.countStates(0));
    table.clear();
    new BlockChains(model.instance(), model.conflicts(), shapes, table).look(0,
        IntStream.range(0, hours.length).toArray(), GAIN, hours.length);
    return table;
  }

  @Test
  void aChainTakesAllThatFitOneAfterAnother() {
    var table = table(WorkloadLimits.NONE, 9, 12, 15);
    assertThat(table.cover(0, 0)).isEqualTo(23);
    var edges = new IntList();
    table.collect(table.node(table.states().get(0)), edges);
    assertThat(edges.toArray()).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void ofTwoAtOnceItTakesTheDearer() {
    assertThat(table(WorkloadLimits.NONE, 9, 9, 15).cover(0, 0)).isEqualTo(18);
  }

  @Test
  void noMoreThanADayAllows() {
    assertThat(table(WorkloadLimits.builder().sessionsPerDay(2).build(), 9, 12, 15).cover(0, 0))
        .isEqualTo(18);
  }

  @Test
  void sessionsAndMinutesOfTheWeekAreCounted() {
    var table = table(WorkloadLimits.builder().sessionsPerWeek(2).build(), 9, 12, 15);
    assertThat(table.cover(0, 1)).isEqualTo(11);
    assertThat(table.cover(0, 2)).isEqualTo(18);
    var hours = table(WorkloadLimits.builder().hoursPerWeek(2).build(), 9, 12, 15);
    assertThat(hours.cover(1, 0)).isEqualTo(11);
    assertThat(hours.cover(2, 0)).isEqualTo(18);
  }
}
