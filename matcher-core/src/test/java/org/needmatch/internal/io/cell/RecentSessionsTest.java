package org.needmatch.internal.io.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentSessionsTest {
  @Test
  void theLatestWeekComesFirst() throws BadCell {
    var weeks = RecentSessions.parse("2;0; 1");
    assertThat(weeks).containsExactly(2, 0, 1);
    assertThat(RecentSessions.sum(weeks, 2)).isEqualTo(2);
    assertThat(RecentSessions.sum(weeks, 8)).isEqualTo(3);
    assertThat(RecentSessions.parse("5")).containsExactly(5);
  }

  @Test
  void whatIsNoNumberOfSessionsIsRefused() {
    for (var bad : List.of("some", "-1", "1.5", "2;x", "169")) {
      assertThatThrownBy(() -> RecentSessions.parse(bad)).as(bad).isInstanceOf(BadCell.class);
    }
  }

  @Test
  void weeksLongAgoAreForgotten() throws BadCell {
    assertThat(RecentSessions.text(Collections.nCopies(30, 1)))
        .isEqualTo("1;1;1;1;1;1;1;1;1;1;1;1");
    assertThat(RecentSessions.parse(RecentSessions.text(List.of(3, 0, 4)))).containsExactly(3, 0,
        4);
  }
}
