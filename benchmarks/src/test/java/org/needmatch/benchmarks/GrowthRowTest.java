package org.needmatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GrowthRowTest {
  private static GrowthRow row(long pairs, double seconds) {
    return new GrowthRow(2_000, 3_000, 3, pairs, seconds, 2 * seconds, 512, 8.5, 77, 80);
  }

  @Test
  void theExponentOfAPowerIsThePower() {
    var rows = Stream.of(100L, 1_000L, 50_000L).map(n -> row(n, 3 * Math.pow(n, 1.25))).toList();
    assertThat(GrowthRow.exponent(rows, GrowthRow::seconds)).isCloseTo(1.25, within(1e-9));
  }

  @Test
  void aRowIsReadAsItWasWritten() {
    var row = row(1_234, 5.25);
    assertThat(GrowthRow.of(row.cells())).isEqualTo(row);
    assertThat(row.cells()).hasSameSizeAs(GrowthRow.HEADER);
    assertThat(row.withPeak(7).peakMegabytes()).isEqualTo(7);
  }
}
