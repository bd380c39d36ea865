package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TogetherComponentsTest {
  private static VolunteerAdjacency pairs(int... ends) {
    var pairs = new VolunteerAdjacency();
    for (int i = 0; i < ends.length; i += 2) {
      pairs.add(ends[i], ends[i + 1]);
    }
    return pairs;
  }

  @Test
  void whoeverIsPairedThroughOthersBelongsTogether() {
    assertThat(TogetherComponents.of(7, pairs(4, 2, 2, 6, 1, 3))).containsExactly(List.of(1, 3),
        List.of(2, 4, 6));
    assertThat(TogetherComponents.of(7, pairs())).isEmpty();
  }

  @Test
  void withoutTheOneBetweenThemTheyFallApart() {
    assertThat(TogetherComponents.components(List.of(2, 4, 6), pairs(4, 2, 2, 6), v -> v != 2))
        .containsExactly(List.of(4), List.of(6));
  }
}
