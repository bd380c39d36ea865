package org.needmatch.internal.io.reshape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.read.InputText;

class PersonGridTest {
  private static final String GRID = """
      Time,V1,V2
      2026-11-24 09:00,1,0
      2026-11-24 09:30,1,1
      2026-11-24 14:00,1,
      Wed 23:30,0,1
      """;
  private InputText input;

  @BeforeEach
  void soundFolder(@TempDir Path folder) {
    input = new InputText(folder).file("meet.csv", GRID).file("matcher.json", """
        {"files": {"availability.csv": "meet.csv"},
         "grid": {"availability.csv": {"time": "Time", "minutes": 30}}}
        """);
  }

  @Test
  void timesThatFollowOnEachOtherAreOneWindow() {
    assertThat(input.read().findings()).isEmpty();
    assertThat(InputText.windows(input.read(), 0)).containsExactly("23 09:00-17:00",
        "24 09:00-10:00", "24 14:00-14:30");
    assertThat(InputText.windows(input.read(), 1)).containsExactly("24 09:00-17:00",
        "24 09:30-10:00", "25 23:30-00:00");
  }

  @Test
  void anAnswerThatIsNeitherSetsItsPersonAsideWithoutNamingThem() {
    input.file("meet.csv", GRID.replace("Wed 23:30,0,1", "Wed 23:30,0,perhaps"));
    assertThat(InputText.volunteers(input.read())).containsExactly("V1");
    InputText.assertCode(input.finding(), FindingCode.WINDOW_BAD, "meet.csv", 5, "column 3",
        "perhaps");
  }

  @Test
  void withoutMinutesTheShortestStepCounts() {
    input.file("matcher.json", """
        {"files": {"availability.csv": "meet.csv"}, "grid": {"availability.csv": {"time": "Time"}}}
        """);
    assertThat(InputText.windows(input.read(), 0)).containsExactly("23 09:00-17:00",
        "24 09:00-10:00", "24 14:00-14:30");
    input.file("meet.csv", "Time,V1\nMon 09:00,1\nTue 09:00,1\n");
    InputText.assertCode(input.refusal(), FindingCode.TIME_BAD, "meet.csv", 1, "Time", "");
  }

  @Test
  void aRowWithoutATimeStopsTheRun() {
    input.file("meet.csv", GRID.replace("Wed 23:30", "later"));
    InputText.assertCode(input.refusal(), FindingCode.TIME_BAD, "meet.csv", 5, "Time", "later");
  }

  @Test
  void rowsMayBeDaysWhoseCellsSayTheTimes() {
    input.file("meet.csv", """
        Date,Note,V1,V2
        24-Nov,x,AM/Eve,
        Wed 25 Nov,,9-12,no
        Sat 10-12,,,yes
        """).file("matcher.json", """
        {"files": {"availability.csv": "meet.csv"}, "year": {"availability.csv": 2026},
         "columns": {"availability.csv": {"Note": ""}},
         "grid": {"availability.csv": {"time": "Date",
                  "words": {"am": "09:00-12:30", "eve": "18:00-21:00"}}}}
        """);
    assertThat(input.read().findings()).isEmpty();
    assertThat(InputText.windows(input.read(), 0)).containsExactly("23 09:00-17:00",
        "24 09:00-12:30", "24 18:00-21:00", "25 09:00-12:00");
    assertThat(InputText.windows(input.read(), 1)).containsExactly("24 09:00-17:00",
        "28 10:00-12:00");
  }

  @Test
  void theDayMayStandInAColumnOfItsOwnAndOnce() {
    input.file("meet.csv", "Day,At,V1\n24/11/2026,09:00,1\n,10:00,1\n,14:00,1\n")
        .file("matcher.json", """
            {"files": {"availability.csv": "meet.csv"},
             "grid": {"availability.csv": {"time": ["Day", "At"]}}}
            """);
    assertThat(InputText.windows(input.read(), 0)).containsExactly("23 09:00-17:00",
        "24 09:00-11:00", "24 14:00-15:00");
  }

  @Test
  void hashedNamesMeetThoseThatAreComposed() {
    input.file("volunteers.csv", "Name,latitude,longitude\nAna  García,53.65,-1.78\n")
        .file("meet.csv", "Time,ana garcía\nMon 09:00,yes\n").file("matcher.json", """
            {"files": {"availability.csv": "meet.csv"},
             "compose": {"volunteers.csv": {"volunteer_id": ["Name"]}},
             "grid": {"availability.csv": {"time": "Time", "minutes": 30, "hash": true}}}
            """);
    assertThat(input.read().findings()).isEmpty();
    assertThat(InputText.windows(input.read(), 0)).containsExactly("23 09:00-09:30");
  }
}
