package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.Town;

class PublishedStateTest {
  @Test
  void timeCountsInMinutesAndATimeAloneIsSomething() {
    var state = new PublishedState(List.of(), Town.MONDAY.atTime(9, 0, 59), Set.of());
    assertThat(state.from()).isEqualTo(Town.MONDAY.atTime(9, 0));
    assertThat(state.isNothing()).isFalse();
    assertThat(PublishedState.NOTHING.isNothing()).isTrue();
  }
}
