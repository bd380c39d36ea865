package org.needmatch.internal.io.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortDateTest {

  @ParameterizedTest
  @CsvSource({"24-Nov,2026-11-24", "24 November,2026-11-24", "Tue 24 Nov,2026-11-24",
      "Tuesday 24th November,2026-11-24", "24/11,2026-11-24", "24.11.,2026-11-24",
      "24/11/26,2026-11-24", "24-Nov-26,2026-11-24", "Nov 24,2026-11-24", "29-Feb-28,2028-02-29"})
  void theYearIsPutIn(String text, String whole) throws BadCell {
    var date = Objects.requireNonNull(ShortDate.find(text));
    assertThat(new Dates(false).parse(date.in(2026))).isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-11-24", "24/11/2026", "40/40", "24-Xyz", "Room 12", "1.5 h"})
  void anythingElseIsNone(String text) {
    assertThat(ShortDate.find(text)).isNull();
  }
}
