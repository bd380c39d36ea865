package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.rules.IntervalSet;
import org.needmatch.testdomain.Town;

class NeedsByStartTest {
  private final Instance instance = Days.instance(List.of(Days.anyone("a")),
      Days.session("early", 0, 8, 10), Days.session("late", 0, 9, 11),
      Days.session("next", 1, 9, 11));
  private final NeedsByStart needs = new NeedsByStart(instance.sessions().times(),
      new int[]{0, 1, 2});

  private int[] within(TimeSpan... free) {
    var found = new IntList();
    needs.within(IntervalSet.of(List.of(free), List.of()),
        IntervalSet.minute(Town.MONDAY.atStartOfDay()), k -> true, found::add);
    return found.toArray();
  }

  @Test
  void givesWhatLiesWholeWithinAnInterval() {
    assertThat(within(TimeSpan.of(Town.MONDAY, 8 * 60, 10 * 60))).containsExactly(0);
    assertThat(within(TimeSpan.of(Town.MONDAY, 8 * 60 + 1, 10 * 60 + 59))).isEmpty();
    assertThat(within(TimeSpan.of(Town.MONDAY, 8 * 60, 11 * 60),
        TimeSpan.of(Town.MONDAY.plusDays(1), 0, 24 * 60))).containsExactly(0, 1, 2);
  }

  @Test
  void givesSomePositionsOnly() {
    var found = new IntList();
    needs.all(k -> k != 1, found::add);
    assertThat(found.toArray()).containsExactly(0, 2);
  }
}
