package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

/**
 * Three people who could each do two sessions and were told to do the first, of
 * whom the last does not count.
 */
class RetainedWeeksTest {
  private static final int[] NONE = {};
  private static final long[] PRICE = {10, 15, 10, 40, 10, 70};

  static TinyModel town() {
    var problem = Problem.builder(Town.MONDAY);
    for (int i = 0; i < 3; i++) {
      problem.add(Problems.anyone("v" + i).build());
    }
    for (int hour : new int[]{9, 14}) {
      problem.add(Need.builder("n" + hour).at(Town.CENTRE).volunteers(1, 3)
          .on(Town.MONDAY, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0)).build());
    }
    return TinyModel.of(problem.build());
  }

  static RetainedWeeks told(TinyModel model, int[] calledOff, int most) {
    return new RetainedWeeks(model.instance(), new boolean[]{true, true, false}, new int[]{0, 2, 4},
        calledOff, most);
  }

  private static PairStatus open() {
    return new PairStatus(PRICE.length);
  }

  @Test
  void theWeekAsToldIsNoChange() {
    var kept = told(town(), NONE, 1);
    assertThat(kept.totalWeight()).isEqualTo(2);
    assertThat(kept.isKept(0, new int[]{0})).isTrue();
    assertThat(kept.isKept(0, new int[]{0, 1})).isFalse();
    assertThat(kept.isKept(0, NONE)).isFalse();
    assertThat(kept.weeks(2)).as("who does not count").isEmpty();
  }

  @Test
  void norIsTheWeekWithoutWhatWasCalledOff() {
    var kept = told(town(), new int[]{0}, 1);
    assertThat(kept.isKept(0, NONE)).isTrue();
    assertThat(kept.best(0, PRICE, open())).containsExactly(0);
    var out = open();
    out.set(0, PairStatus.OUT);
    assertThat(kept.best(0, PRICE, out)).isEmpty();
    assertThat(told(town(), NONE, 1).best(0, PRICE, out)).isNull();
  }
}
