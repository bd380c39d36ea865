package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellKindTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"n/a|BLANK_WORD", "TBC|BLANK_WORD", "Yes|YES_NO",
      "12|NUMBER", "1,5|NUMBER", "-3.25|NUMBER", "ann@example.org|EMAIL", "HD1 1AA|POSTCODE",
      "hd11aa|POSTCODE", "Tuesday|DAY", "Tue|DAY", "23/11/2026|DATE", "11/23/2026|DATE",
      "23 November 2026|DATE", "Tue 24 Nov|SHORT_DATE", "2026-11-23T09:00|TIMESTAMP",
      "23/11/2026 9:00|TIMESTAMP", "9am|TIME", "14:30|TIME", "10am-12pm|SPAN",
      "Mon 09:00-12:00;Tue 13:00-15:00|WINDOWS", "daily 18:00-21:00|WINDOWS", "Ann Archer|NAME",
      "Jan van der Berg|NAME", "Ana Maria dos Santos|NAME", "Bring a coat|TEXT"})
  void aCellIsWhatItLooksLike(String cell, CellKind kind) {
    assertThat(CellKind.of(cell)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Front desk", "Food distribution", "Sunday lab", "Team elsewhere"})
  void workThatBeginsLikeAPartOfANameIsNobodysName(String cell) {
    assertThat(CellKind.of(cell)).isEqualTo(CellKind.TEXT);
  }
}
