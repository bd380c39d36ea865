package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.diagnostics.FindingCode;

class ClosedDaysTest {
  private InputText input;

  @BeforeEach
  void soundFolder(@TempDir Path folder) {
    input = new InputText(folder).file("needs.csv", """
        need_id,latitude,longitude,date,day,start,end
        lunch,53.65,-1.78,2026-12-25,,10:00,12:00
        club,53.65,-1.78,,Fri,10:00,12:00
        walk,53.65,-1.78,,Thu,10:00,12:00
        """);
  }

  @Test
  void whatHappensEveryWeekDoesNotHappenOnAClosedDay() {
    input.file("matcher.json",
        "{\"week\": \"2026-12-21\", \"closedDays\": {\"calendar\": \"scotland\"}}");
    assertThat(InputText.needs(input.read())).containsExactly("lunch", "walk");
    assertThat(input.read().findings())
        .extracting(f -> f.line() + " " + f.column() + " " + f.code())
        .containsExactly("2 date closed-day", "3 day closed-day");
    assertThat(input.read().findings().get(0).message()).contains("Christmas Day");
  }

  @Test
  void datesAreLeftOutAndDaysAddedWhereSaid() {
    input.file("matcher.json", """
        {"week": "2026-12-21", "closedDays": {"calendar": "england-wales",
          "also": "24/12/2026;2026-12-29", "dated": "leave-out"}}
        """);
    assertThat(input.refusal().code()).isEqualTo(FindingCode.NO_NEEDS.code());
    input.file("matcher.json", "{\"week\": \"2026-12-21\", \"closedDays.also\": \"2026-12-24\"}");
    assertThat(InputText.needs(input.read())).containsExactly("lunch", "club");
  }

  @Test
  void withoutACalendarEveryDayIsOpen() {
    input.file("matcher.json", "{\"week\": \"2026-12-21\"}");
    assertThat(input.read().findings()).isEmpty();
  }

  @Test
  void aCalendarThatEndsTooEarlyIsTold() {
    input.file("matcher.json",
        "{\"week\": \"2029-01-01\", \"closedDays\": {\"calendar\": \"scotland\"}}");
    assertThat(input.finding().message()).contains("ends on 2028-12-31");
    input.file("matcher.json", "{\"closedDays\": {\"calendar\": \"wales\"}}");
    InputText.assertCode(input.refusal(), FindingCode.SETTING_BAD, "matcher.json", 1,
        "closedDays.calendar", "wales");
    input.file("matcher.json", "{\"closedDays\": {\"also\": \"soon\"}}");
    assertThat(input.refusal().code()).isEqualTo(FindingCode.SETTING_BAD.code());
  }

  @ParameterizedTest
  @CsvSource({"england-wales,2026-04-06,true", "england-wales,2027-12-28,true",
      "england-wales,2028-01-03,true", "england-wales,2026-06-15,false", "scotland,2026-06-15,true",
      "scotland,2026-04-06,false", "scotland,2028-01-04,true", "scotland,2025-12-01,true",
      "northern-ireland,2025-07-14,true", "northern-ireland,2024-03-18,true",
      "northern-ireland,2026-12-28,true", "scotland,2026-08-31,false",
      "england-wales,2020-05-08,true", "scotland,2022-06-03,true",
      "northern-ireland,2022-09-19,true", "england-wales,2023-05-08,true",
      "scotland,2019-12-02,true"})
  void calendarsHaveTheirOwnDays(String calendar, LocalDate day, boolean closed) {
    input
        .file("needs.csv",
            "need_id,latitude,longitude,date,start,end\nn,53.65,-1.78," + day + ",10:00,12:00\n")
        .file("matcher.json", "{\"closedDays\": {\"calendar\": \"" + calendar + "\"}}");
    assertThat(InputText.codes(input.read()).contains("closed-day")).isEqualTo(closed);
  }
}
