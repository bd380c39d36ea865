package org.needmatch.internal.io.reshape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.read.InputFixture;
import org.needmatch.internal.io.read.InputText;

class SlotColumnsTest extends InputFixture {
  @Test
  void daysWithWordsForSpans() {
    input.file("volunteers.csv", """
        volunteer_id,latitude,longitude,Monday,Tuesday,Wednesday,availability
        V1,53.65,-1.78,AM,PM/Eve,-,Fri 10:00-12:00
        V2,53.65,-1.78,No,,All day,
        V3,53.65,-1.78,9-12,9am-1pm & Eve,maybe,
        """).file("matcher.json", """
        {"slots": {"volunteers.csv": {
          "columns": {"Monday": "Mon", "Tuesday": "Tue", "Wednesday": "Wed"},
          "words": {"AM": "09:00-12:30", "PM": "13:00-17:00", "Eve": "18:00-21:00",
                    "All day": "09:00-21:00"}}}}
        """);
    var result = input.read();
    assertThat(InputText.windows(result, 0)).containsExactly("23 09:00-12:30", "24 13:00-17:00",
        "24 18:00-21:00", "27 10:00-12:00");
    assertThat(InputText.windows(result, 1)).containsExactly("25 09:00-21:00");
    assertThat(InputText.windows(result, 2)).containsExactly("23 09:00-12:00", "24 09:00-13:00",
        "24 18:00-21:00");
    assertThat(input.finding().message()).contains("Some cells of the column say maybe.");
    assertThat(input.finding().column()).isEqualTo("Wednesday");
    assertThat(result.unread().columns()).isEmpty();
  }

  @Test
  void aWordWithoutAMeaningSetsItsRowAside() {
    input.file("volunteers.csv", """
        volunteer_id,latitude,longitude,Mon
        V1,53.65,-1.78,whenever
        V2,53.65,-1.78,yes
        V3,53.65,-1.78,10-12
        """).file("matcher.json", "{\"slots\": {\"volunteers.csv\": {\"columns\": [\"Mon\"]}}}");
    var result = input.read();
    assertThat(InputText.volunteers(result)).containsExactly("V3");
    InputText.assertCode(result.findings().get(0), FindingCode.WINDOW_BAD, "volunteers.csv", 2,
        "Mon", "whenever");
    assertThat(result.findings()).extracting(f -> f.value()).containsExactly("whenever", "yes");
  }

  @Test
  void slotsThatAreTickedAndDatesWithAnswers() {
    input.file("volunteers.csv", """
        volunteer_id,latitude,longitude,Sat am,Availability [Sun 14:00-16:00],28/11/2026
        V1,53.65,-1.78,✓,Not available,Yes
        V2,53.65,-1.78,,Preferred,Maybe
        """).file("matcher.json", """
        {"slots": {"volunteers.csv": {
          "columns": {"Sat am": "Sat 09:00-12:30",
                      "Availability [Sun 14:00-16:00]": "Sun 14:00-16:00",
                      "28/11/2026": "28/11/2026 18:00-22:00"},
          "words": {"Maybe": "19:00-20:00"}}}}
        """);
    assertThat(InputText.windows(input.read(), 0)).containsExactly("28 09:00-12:30",
        "28 18:00-22:00");
    assertThat(InputText.windows(input.read(), 1)).containsExactly("29 14:00-16:00",
        "28 19:00-20:00");
    assertThat(input.read().findings()).isEmpty();
  }

  @Test
  void startsOfSlotsRunIntoTheNightAfter() {
    input.file("volunteers.csv", """
        runner,latitude,longitude,saturday,sunday
        V1,53.65,-1.78,"22:30, 24:00, 1:30",Nothing
        V2,53.65,-1.78,9h;10h,1:30
        """).file("matcher.json", """
        {"columns": {"volunteers.csv": {"runner": "volunteer_id"}},
         "slots": {"volunteers.csv": {"columns": ["saturday", "sunday"], "minutes": 90,
                                      "nightUntil": "05:00"}}}
        """);
    assertThat(InputText.windows(input.read(), 0)).containsExactly("28 22:30-00:00",
        "29 00:00-01:30", "29 01:30-03:00");
    assertThat(InputText.windows(input.read(), 1)).containsExactly("28 09:00-10:30",
        "28 10:00-11:30", "30 01:30-03:00");
  }

  @Test
  void aCellMaySayTheDaysItself() {
    input.volunteers("latitude,longitude,When", "V1,53.65,-1.78,\"Mon AM; Tue PM, Tue Eve\"",
        "V2,53.65,-1.78,AM").file("matcher.json", """
            {"slots": {"volunteers.csv": {"columns": {"When": ""},
              "words": {"am": "09:00-12:30", "pm": "13:00-17:00", "eve": "18:00-21:00"}}}}
            """);
    assertThat(InputText.windows(input.read(), 0)).containsExactly("23 09:00-12:30",
        "24 13:00-17:00", "24 18:00-21:00");
    assertThat(InputText.volunteers(input.read())).containsExactly("V1");
  }

  @Test
  void wordsMaySayTheDaysAsWell() {
    input.volunteers("latitude,longitude,When", "V1,53.65,-1.78,\"Weekday eves, Sunday\"",
        "V2,53.65,-1.78,none", "V3,53.65,-1.78,Tue 9-12").file("matcher.json", """
            {"slots": {"volunteers.csv": {"columns": {"When": ""},
              "words": {"weekday eves": "Mon-Tue 18:00-21:00", "yes": "10:00-11:00"}}}}
            """);
    assertThat(InputText.windows(input.read(), 0)).containsExactly("23 18:00-21:00",
        "24 18:00-21:00", "29 10:00-11:00");
    assertThat(InputText.windows(input.read(), 1)).isEmpty();
    assertThat(InputText.windows(input.read(), 2)).containsExactly("24 09:00-12:00");
    input.file("matcher.json", """
        {"slots": {"volunteers.csv": {"columns": {"When": ""}, "words": {"x": "Moonday 9-12"}}}}
        """);
    assertThat(input.refusal().code()).isEqualTo(FindingCode.SETTING_BAD.code());
  }

  @Test
  void answersMayBeAFileOfTheirOwn() {
    input.file("form.csv", "id,Mon,Tue\nV1,,10:00-11:00\nV9,10:00-11:00,\n").file("matcher.json",
        """
            {"files": {"availability.csv": "form.csv"},
             "slots": {"availability.csv": {"columns": ["Mon", "Tue"]}}}
            """);
    assertThat(InputText.windows(input.read(), 0)).containsExactly("23 09:00-17:00",
        "24 10:00-11:00");
    InputText.assertCode(input.finding(), FindingCode.VOLUNTEER_UNKNOWN, "form.csv", 3, "id", "V9");
  }

  @Test
  void settingsThatCannotBeAreRefusedWhereTheyStand() {
    input.file("matcher.json",
        "{\"slots\": {\"volunteers.csv\": {\"columns\": {\"X\": \"Moonday\"}}}}");
    InputText.assertCode(input.refusal(), FindingCode.SETTING_BAD, "matcher.json", 1,
        "slots.volunteers.csv.columns.X", "Moonday");
    input.file("matcher.json", """
        {"slots": {"volunteers.csv": {"columns": ["Mon"],
          "words": {"AM": "morning"}}}}
        """);
    InputText.assertCode(input.refusal(), FindingCode.SETTING_BAD, "matcher.json", 2,
        "slots.volunteers.csv.words.AM", "morning");
    input.file("matcher.json", "{\"slots\": {\"volunteers.csv\": {\"columns\": [\"Sun\"]}}}");
    assertThat(input.refusal().message()).contains("a column Sun, which volunteers.csv does not");
    input.file("matcher.json", "{\"slots\": {\"needs.csv\": {\"columns\": [\"Sun\"]}}}");
    assertThat(input.refusal().message()).contains("a file without availability");
  }
}
