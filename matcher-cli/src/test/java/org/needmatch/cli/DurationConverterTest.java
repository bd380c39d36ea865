package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class DurationConverterTest {
  @ParameterizedTest
  @CsvSource({"30s,PT30S", "2m,PT2M", "1m30s,PT1M30S", "PT30S,PT30S", "1h,PT1H", "45,PT45S",
      "1.5,PT1.5S"})
  void lengthsOfTime(String text, Duration expected) {
    assertThat(new DurationConverter().convert(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-3s", "soon", "P", ""})
  void lengthsOfTimeThatAreNone(String text) {
    assertThatThrownBy(() -> new DurationConverter().convert(text))
        .isInstanceOf(TypeConversionException.class).hasMessageContaining("1m30s");
  }
}
