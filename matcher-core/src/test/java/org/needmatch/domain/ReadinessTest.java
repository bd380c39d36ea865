package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadinessTest {
  @Test
  void whatWaitsForSomethingIsNotReadyWhateverIsSaid() {
    assertThat(new Readiness(true, List.of("key")).ready()).isFalse();
    assertThat(new Readiness(false, List.of()).ready()).isFalse();
    assertThat(Readiness.READY.ready()).isTrue();
    assertThat(Readiness.awaiting("key", "water").prerequisites()).containsExactly("key", "water");
  }
}
