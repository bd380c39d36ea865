package org.needmatch.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StopSignalTest {
  @Test
  void anInterruptOfTheSolvingThreadStopsAndIsGivenBack() {
    var signal = new StopSignal();
    signal.enter();
    assertThat(signal.isHere()).isTrue();
    assertThat(signal.isSet()).isFalse();
    Thread.currentThread().interrupt();
    assertThat(signal.isSet()).isTrue();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(signal.isSet()).as("though the mark is gone").isTrue();
    signal.leave();
    assertThat(Thread.interrupted()).as("whoever called sees it").isTrue();
    assertThat(signal.isHere()).isFalse();
  }

  @Test
  void whoeverCancelsInterruptsNobody() {
    var signal = new StopSignal();
    signal.enter();
    signal.cancel();
    assertThat(signal.isSet()).isTrue();
    signal.leave();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }
}
