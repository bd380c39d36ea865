package org.needmatch.internal.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NearestStrategyTest {
  @Test
  void eachTakesTheNearestSessionThatIsOpen() {
    assertThat(Morning.seated(new NearestStrategy())).containsExactly("far first", "near second");
  }
}
