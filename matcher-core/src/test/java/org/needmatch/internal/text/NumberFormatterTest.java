package org.needmatch.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumberFormatterTest {
  @Test
  void aShareIsNeverRoundedUpToAll() {
    assertThat(NumberFormatter.percent(99.97)).isEqualTo("99.9");
    assertThat(NumberFormatter.percent(100)).isEqualTo("100.0");
    assertThat(NumberFormatter.percent(1, 3)).isEqualTo("33.3");
    assertThat(NumberFormatter.percent(0, 0)).isEqualTo("–");
  }

  @Test
  void numbersAreWrittenTheSameInEveryLocale() {
    var before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertThat(NumberFormatter.whole(1_234_567)).isEqualTo("1,234,567");
      assertThat(NumberFormatter.tenth(1234.56)).isEqualTo("1,234.6");
      assertThat(NumberFormatter.money(new BigDecimal("1234.5"))).isEqualTo("1,234.50");
      assertThat(NumberFormatter.day(LocalDate.of(2026, 11, 23))).isEqualTo("Mon 23 Nov");
      assertThat(NumberFormatter.weekday(LocalDate.of(2026, 11, 23)))
          .isEqualTo("Monday 23 November 2026");
    } finally {
      Locale.setDefault(before);
    }
  }
}
