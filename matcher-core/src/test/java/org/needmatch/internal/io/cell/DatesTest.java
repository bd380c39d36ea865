package org.needmatch.internal.io.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.diagnostics.FindingCode;

class DatesTest {
  private static final Dates UK = new Dates(false);

  private static FindingCode fault(Dates dates, String text) {
    try {
      return fail("read as " + dates.parse(text));
    } catch (BadCell e) {
      return e.code();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23", "23/11/2026", "23.11.2026", "23-11-2026",
      "23 November 2026", "23rd Nov 2026", "November 23, 2026", "2026-11-23 00:00",
      "2026-11-23T00:00:00Z", "23/11/2026 00:00:00"})
  void oneDayInManyWays(String text) throws BadCell {
    assertThat(UK.parse(text)).isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @Test
  void theOrderOfDayAndMonthIsASetting() throws BadCell {
    assertThat(UK.parse("03/04/2026")).isEqualTo(LocalDate.of(2026, 4, 3));
    assertThat(new Dates(true).parse("03/04/2026")).isEqualTo(LocalDate.of(2026, 3, 4));
    assertThat(new Dates(true).parse("2026-03-04")).isEqualTo(LocalDate.of(2026, 3, 4));
  }

  @ParameterizedTest
  @CsvSource({"29/02/2027,DATE_IMPOSSIBLE", "11/23/2026,DATE_IMPOSSIBLE",
      "00/01/2026,DATE_IMPOSSIBLE", "23/11/1899,DATE_BAD", "23/11/2200,DATE_BAD",
      "23/11/26,DATE_BAD", "tomorrow,DATE_BAD", "46349,DATE_BAD", "2026-11-23 09:00,DATE_BAD"})
  void whatIsNoDayIsAFault(String text, FindingCode code) {
    assertThat(fault(UK, text)).isEqualTo(code);
  }

  @Test
  void aLeapDayIsADayInALeapYear() throws BadCell {
    assertThat(UK.parse("29/02/2028")).isEqualTo(LocalDate.of(2028, 2, 29));
  }

  @Test
  void inDoubtOnlyDatesOfOneOrderAreRead() throws BadCell {
    var doubted = UK.inDoubt(true);
    assertThat(fault(doubted, "03/04/2026")).isEqualTo(FindingCode.DATE_IN_DOUBT);
    assertThat(doubted.parse("23/04/2026")).isEqualTo(LocalDate.of(2026, 4, 23));
    assertThat(doubted.parse("04/04/2026")).isEqualTo(LocalDate.of(2026, 4, 4));
    assertThat(doubted.parse("2026-04-03")).isEqualTo(LocalDate.of(2026, 4, 3));
  }
}
