package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VolunteerAdjacencyTest {
  @Test
  void aPairIsOfBoth() {
    var pairs = new VolunteerAdjacency();
    assertThat(pairs.isEmpty()).isTrue();
    pairs.add(1, 2);
    assertThat(pairs.isEmpty()).isFalse();
    assertThat(pairs.of(1)).containsExactly(2);
    assertThat(pairs.of(2)).containsExactly(1);
    assertThat(pairs.of(3)).isEmpty();
  }
}
