package org.needmatch.internal.io.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.diagnostics.FindingCode;

class NumbersTest {
  private static <T> Object read(CellParser<T> parser, String text) {
    try {
      return parser.parse(text);
    } catch (BadCell e) {
      return e.code();
    }
  }

  @ParameterizedTest
  @CsvSource({"0,0.0", "10,10.0", "-0.1,", "10.1,", "1e1,10.0", ".5,0.5", "5.,5.0"})
  void bothEndsOfARangeAreInIt(String text, @Nullable Double expected) {
    assertThat(read(Numbers.between(0, 10), text))
        .isEqualTo(expected == null ? FindingCode.NUMBER_RANGE : expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "1,5", "1 000", "0x10", "five", "1e9999", "--1", "."})
  void whatIsNoNumberIsNotRead(String text) {
    assertThat(read(Numbers.between(-1e308, 1e308), text)).isEqualTo(FindingCode.NUMBER_BAD);
  }

  @ParameterizedTest
  @CsvSource({"0,false", "0.001,true", "1000,true", "1000.01,false"})
  void aWeightIsAboveNothing(String text, boolean read) {
    assertThat(read(Numbers.positive(1000), text) instanceof Double).isEqualTo(read);
  }

  @Test
  void aWholeNumberMayBeWrittenWithAPoint() {
    assertThat(read(Numbers.whole(0, 9), "5.0")).isEqualTo(5);
    assertThat(read(Numbers.whole(0, 9), "5.5")).isEqualTo(FindingCode.NUMBER_BAD);
    assertThat(read(Numbers.whole(0, 9), "10")).isEqualTo(FindingCode.NUMBER_RANGE);
  }

  @Test
  void moneyKeepsItsPence() throws BadCell {
    assertThat(Numbers.amount("14.97")).isEqualTo(new BigDecimal("14.97"));
    assertThat(read(Numbers::amount, "-0.01")).isEqualTo(FindingCode.NUMBER_RANGE);
  }
}
