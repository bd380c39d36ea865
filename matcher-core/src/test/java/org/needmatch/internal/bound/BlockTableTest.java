package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.WorkloadLimits;

/** Sessions of an hour on one day, worth 5, 7 and 11. */
class BlockTableTest {
  private static final long[] WORTH = {5, 7, 11};

  private final KnapsackTable table = new KnapsackTable();

  private boolean look(long[] worth, int atMost, WorkloadLimits limits, int... hours) {
    var model = TinyModel.day(limits, hours);
    var shapes = model.blocks().shapes();
    table.begin(shapes.minuteStates(0), shapes.countStates(0));
    table.clear();
    for (int e = 0; e < hours.length; e++) {
      table.offer(shapes.use(e), Math.min(1, table.countStates() - 1), worth[e], table.add(e, -1));
    }
    return new BlockTable(model.instance(), model.conflicts(), shapes, table).look(0,
        IntStream.range(0, hours.length).toArray(), worth, hours.length, shapes.use(0), atMost);
  }

  @Test
  void theBestSetIsOfAllThatFitTogether() {
    assertThat(look(WORTH, 3, WorkloadLimits.NONE, 9, 12, 15)).isTrue();
    assertThat(table.cover(0, 0)).isEqualTo(23);
    look(WORTH, 3, WorkloadLimits.NONE, 9, 9, 15);
    assertThat(table.cover(0, 0)).as("two at once").isEqualTo(18);
  }

  @Test
  void noMoreThanSoManyAndThanADayAllows() {
    look(WORTH, 2, WorkloadLimits.NONE, 9, 12, 15);
    assertThat(table.cover(0, 0)).isEqualTo(18);
    look(WORTH, 3, WorkloadLimits.builder().sessionsPerDay(1).build(), 9, 12, 15);
    assertThat(table.cover(0, 0)).isEqualTo(11);
  }

  @Test
  void sessionsOfTheWeekAreCounted() {
    look(WORTH, 3, WorkloadLimits.builder().sessionsPerWeek(2).build(), 9, 12, 15);
    assertThat(table.cover(0, 1)).isEqualTo(11);
    assertThat(table.cover(0, 2)).isEqualTo(18);
  }

  @Test
  void worthThatLeavesNoRoomForTheOrderIsTooMuch() {
    assertThat(look(new long[]{1, 2, 1L << 61}, 3, WorkloadLimits.NONE, 9, 12, 15)).isFalse();
  }
}
