package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class GapConverterTest {
  @ParameterizedTest
  @CsvSource({"0.5%,0.005", "0.005,0.005", "0,0", "0 %,0", "1%,0.01", "99.9%,0.999", "' 2% ',0.02"})
  void readsSharesAndPerCents(String text, double share) {
    assertThat(new GapConverter().convert(text)).isEqualTo(share);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "1", "100%", "-1%", "-0.1", "half", "", "%", "0,5%", "NaN", "0.5%%"})
  void saysHowToWriteWhatItDoesNotRead(String text) {
    assertThatThrownBy(() -> new GapConverter().convert(text))
        .isInstanceOf(TypeConversionException.class).hasMessageContaining("'" + text + "'")
        .hasMessageContaining("0.005").hasMessageContaining("0.5%");
  }
}
