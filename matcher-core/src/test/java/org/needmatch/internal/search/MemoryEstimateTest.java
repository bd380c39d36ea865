package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.needmatch.strategy.UnsupportedProblemException;

class MemoryEstimateTest {
  private static final long MB = 1 << 20;

  @Test
  void theSizesThatAreAskedForFitTheirHeaps() {
    assertThatCode(() -> MemoryEstimate.of(38_000, 2_000, 1_033).mustFit(512 * MB, 38_000))
        .doesNotThrowAnyException();
    assertThatCode(() -> MemoryEstimate.of(415_000, 10_000, 5_238).mustFit(2048 * MB, 415_000))
        .doesNotThrowAnyException();
    assertThatCode(
        () -> MemoryEstimate.of(6_560_000, 100_000, 53_051).mustFit(6144 * MB, 6_560_000))
        .doesNotThrowAnyException();
  }

  @Test
  void aSearchThatWouldNotFitSaysSoInNumbers() {
    assertThatThrownBy(
        () -> MemoryEstimate.of(6_560_000, 100_000, 53_051).mustFit(1024 * MB, 6_560_000))
        .isInstanceOf(UnsupportedProblemException.class)
        .hasMessageContainingAll("6,560,000 eligible pairs", "1024 MB", "-Xmx");
  }
}
