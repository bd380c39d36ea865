package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.RuleCode;
import org.needmatch.judge.Violation;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class ViolationLogTest {
  private static final Need NEED = Need.builder("n").at(Town.CENTRE)
      .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build();

  private static SeatedVolunteer seated(int row, boolean pinned) {
    return new SeatedVolunteer(row, Problems.anyone("v" + row).build(), NEED,
        NEED.roles().getFirst(), pinned);
  }

  @Test
  void whatRowsBreakTogetherCountsOnceAndOnceForEachRowThatIsNotPinned() {
    var log = new ViolationLog();
    log.together(RuleCode.OVERLAP, List.of("v0"), List.of(seated(0, true), seated(1, false)), "a");
    assertThat(log.hard()).isEqualTo(-2);
    log.together(RuleCode.OVERLAP, List.of("v0"), List.of(seated(1, false), seated(2, false)), "b");
    assertThat(log.unpinnedRows()).as("the second row counts once").isEqualTo(2);
    assertThat(log.hard()).isEqualTo(-4);
    assertThat(log.violations()).extracting(Violation::byPinOnly).containsExactly(false, false);
    assertThat(log.violations().getFirst().needs()).containsExactly("n");
  }

  @Test
  void whatPinsBreakAloneIsSaidToBeTheirs() {
    var log = new ViolationLog();
    log.together(RuleCode.OVERLAP, List.of("v0"), List.of(seated(0, true)), "a");
    assertThat(log.violations().getFirst().byPinOnly()).isTrue();
    assertThat(log.unpinnedRows()).isZero();
  }
}
