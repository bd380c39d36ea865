package org.needmatch.internal.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {
  @ParameterizedTest
  @CsvSource({"dd/mm/yyyy,DATE", "mmm yy,DATE", "'[$-809]d mmmm yyyy;@',DATE", "h:mm,TIME",
      "h:mm AM/PM,TIME", "mm:ss,TIME", "[h]:mm,ELAPSED", "[mm]:ss,ELAPSED",
      "dd/mm/yyyy h:mm,DATE_TIME", "dddd,WEEKDAY", "ddd,WEEKDAY", "General,NUMBER", "@,NUMBER",
      "'#,##0.00',NUMBER", "0%,NUMBER", "'0.0\"days\"',NUMBER", "'[Red]0;[Blue]-0',NUMBER",
      "\\d0,NUMBER", "0_d,NUMBER"})
  void whatTheCodeShows(String code, NumberFormat.Kind kind) {
    assertThat(NumberFormat.of(code).kind()).isEqualTo(kind);
  }

  @Test
  void noughtsAloneFillUp() {
    assertThat(NumberFormat.of("00000").digits()).isEqualTo(5);
    assertThat(NumberFormat.of("0").digits()).isZero();
    assertThat(NumberFormat.of("00.0").digits()).isZero();
  }
}
