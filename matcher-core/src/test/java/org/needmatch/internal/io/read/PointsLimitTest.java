package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Area;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class PointsLimitTest {
  /** A seat is worth 10^9 points, and 2^52 are some 4.5 million of them. */
  private static Problem seats(int seats) {
    return Problem.builder(Town.MONDAY).add(Area.builder("A").weight(1000).build())
        .add(Problems.anyone("v").build())
        .add(Need.builder("park").at(Town.CENTRE).priority(1000).area("A").volunteers(1, seats)
            .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
        .build();
  }

  @Test
  void whatCanBeCountedExactlyPasses() {
    assertThatCode(() -> PointsLimit.check(seats(1_000), "needs.csv")).doesNotThrowAnyException();
  }

  @Test
  void moreIsRefusedByTheNameOfTheDearestNeed() {
    assertThatThrownBy(() -> PointsLimit.check(seats(5_000_000), "needs.csv"))
        .isInstanceOf(TableFault.class).hasMessageContaining("park is worth most");
  }
}
