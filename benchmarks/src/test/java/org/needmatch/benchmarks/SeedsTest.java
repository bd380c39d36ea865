package org.needmatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SeedsTest {
  @Test
  void readsRangesAndSingleNumbers() {
    assertThat(Seeds.parse("1-3,9")).containsExactly(1L, 2L, 3L, 9L);
  }

  @Test
  void namesWhatIsNoList() {
    assertThatIllegalArgumentException().isThrownBy(() -> Seeds.parse("1-x"))
        .withMessageContaining("\"1-x\"");
  }
}
