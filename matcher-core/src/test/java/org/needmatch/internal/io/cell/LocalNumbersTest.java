package org.needmatch.internal.io.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalNumbersTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"2,5|2.5", "1.234,5|1234.5", "-1,785|-1.785", "5|5",
      "53.65|53.65", "1,2,3|1,2,3", "none|none"})
  void commasBeforeTheFraction(String text, String number) {
    assertThat(LocalNumbers.withDot(text)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"10,16.09344", "0,0", "2.5,4.02336", "far,far", "1e3,1e3"})
  void factorsAreExact(String text, String number) {
    assertThat(LocalNumbers.times(text, new BigDecimal("1.609344"))).isEqualTo(number);
  }
}
