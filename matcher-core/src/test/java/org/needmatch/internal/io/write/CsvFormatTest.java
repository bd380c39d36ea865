package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CsvFormatTest {
  @Test
  void numbersReadBackToTheSameBits() {
    assertThat(Stream.of(0.0, -0.0, 1e-7, 1e22, 0.1, 1.0 / 3, -1.5, 1000.0, Double.MIN_VALUE))
        .allSatisfy(value -> {
          var text = CsvFormat.number(value);
          assertThat(text).doesNotContain("E");
          assertThat(Double.parseDouble(text)).isEqualTo(value);
        });
  }
}
