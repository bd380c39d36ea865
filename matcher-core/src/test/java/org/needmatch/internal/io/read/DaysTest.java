package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.FindingCode;

class DaysTest extends InputFixture {
  private InputReading read(String header, String... rows) {
    return input.needs("remote," + header, rows).read();
  }

  @Test
  void aWeekAndADayAreADate() {
    var need = read("week_commencing,day", "N1,yes,2026-11-23,Thu").problem().needs().getFirst();
    assertThat(need.time().day()).isEqualTo(LocalDate.of(2026, 11, 26));
    assertThat(read("w/c,day", "N1,yes,23/11/2026,Sun").problem().needs().getFirst().time().day())
        .isEqualTo(LocalDate.of(2026, 11, 29));
  }

  @Test
  void whereDateAndDayDifferTheDateCountsAndIsTold() {
    var read = read("date,day", "N1,yes,2026-11-23,Tue");
    assertThat(read.problem().needs().getFirst().time().day()).isEqualTo(InputText.MONDAY);
    InputText.assertCode(read.findings().getFirst(), FindingCode.DATE_AND_DAY, "needs.csv", 2,
        "day", "Tue");
    assertThat(InputText.codes(read("date,week_commencing", "N1,yes,2026-11-24,2026-11-16")))
        .containsExactly("date-and-day");
  }

  @Test
  void aWeekWithoutADayIsNoDate() {
    assertThat(
        input.needs("remote,week_commencing,day", "N1,yes,2026-11-23,", "N2,yes,2026-11-23,Mon")
            .read().findings())
        .singleElement().satisfies(one -> assertThat(one.code()).isEqualTo("value-missing"));
  }
}
