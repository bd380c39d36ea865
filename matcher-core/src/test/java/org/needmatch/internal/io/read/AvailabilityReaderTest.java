package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.TimeSpan;

/** Columns of availability.csv that say when somebody cannot come. */
final class AvailabilityReaderTest extends InputFixture {
  @ParameterizedTest
  @ValueSource(strings = {"Frequency", "How often", "Repeats", "valid_until", "Valid from",
      "Start date", "Week commencing", "Alternate weeks", "Term"})
  void weeksInWhichATimeCountsAreNotLost(String column) {
    input.file("availability.csv",
        "volunteer_id,day,start,end,kind," + column + "\nV1,Tue,09:00,12:00,available,x\n");
    var result = input.read();
    assertThat(InputText.codes(result)).containsExactly("column-unclear");
    assertThat(InputText.volunteers(result)).containsExactly("V2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Email", "Notes", "Created date", "Entered by", "Last updated"})
  void whatIsWrittenBesidesIsOnlyNamed(String column) {
    input.file("availability.csv",
        "volunteer_id,day,start,end,kind," + column + "\nV1,Tue,09:00,12:00,available,x\n");
    var result = input.read();
    assertThat(result.findings()).isEmpty();
    assertThat(result.unread().columns()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Type", "Category", "Slot type"})
  void kindGoesByOtherNames(String column) {
    input.file("availability.csv",
        "volunteer_id,day,start,end," + column + "\nV1,Mon,09:00,17:00,unavailable\n");
    var volunteer = input.read().problem().volunteers().getFirst();
    assertThat(volunteer.unavailable()).hasSize(1);
  }

  @Test
  void aLengthMayStandForTheEnd() {
    input.file("availability.csv", """
        volunteer_id,day,start,end,duration
        V1,Mon,09:00,,2.5
        V1,Tue,23:00,,90 min
        V2,Mon,09:00,,soon
        """);
    var result = input.read();
    assertThat(InputText.windows(result, 0)).contains("23 09:00-11:30", "24 23:00-00:30");
    assertThat(InputText.codes(result)).containsExactly("time-bad");
    assertThat(InputText.volunteers(result)).containsExactly("V1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"busy", "on leave", "No", "unavailable"})
  void absenceUnderAnyNameSetsTheVolunteerAside(String word) {
    input.file("availability.csv",
        "volunteer_id,day,start,end,Reply\nV1,Mon,09:00,17:00," + word + "\n");
    assertThat(InputText.volunteers(input.read())).containsExactly("V2");
  }

  @Test
  void availabilityRowsAddToTheColumn() {
    input.file("availability.csv", """
        volunteer_id,day,start,end,kind
        V1,Tue,18:00,21:00,
        V1,2026-11-23,12:00,13:00,Unavailable
        V2,Tue,,,unavailable
        V2,Fri-Sat,9am,24:00,available
        """);
    var volunteers = input.read().problem().volunteers();
    var mon = InputText.MONDAY;
    assertThat(volunteers.get(0).available()).containsExactly(TimeSpan.of(mon, 540, 1020),
        TimeSpan.of(mon.plusDays(1), 1080, 1260));
    assertThat(volunteers.get(0).unavailable()).containsExactly(TimeSpan.of(mon, 720, 780));
    assertThat(volunteers.get(1).unavailable())
        .containsExactly(TimeSpan.of(mon.plusDays(1), 0, 1440));
    assertThat(volunteers.get(1).available()).hasSize(3);
    assertThat(input.read().findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"V1,Tue,18:00,,", "V1,Tue,,,", "V1,,18:00,19:00,", "V1,Moon,18:00,19:00,",
      "V1,Tue,18:00,19:00,perhaps", "V1,Tue,18:00,,unavailable", "V1,Tue"})
  void badAvailabilityRowSetsItsVolunteerAside(String row) {
    input.file("availability.csv", "volunteer_id,day,start,end,kind\n" + row + "\n");
    var result = input.read();
    assertThat(InputText.volunteers(result)).containsExactly("V2");
    assertThat(result.findings()).isNotEmpty()
        .allSatisfy(f -> assertThat(f.action()).isEqualTo("volunteer V1 set aside"));
    assertThat(result.counts().volunteersSetAside()).isEqualTo(1);
  }

  @Test
  void availabilityOfOthersIsIgnoredAndTold() {
    input.volunteers("age", "V1,30", "V2,old").file("availability.csv",
        "volunteer_id,day,start,end\nV9,Mon,09:00,10:00\nV2,Mon,09:00,10:00\n");
    assertThat(InputText.codes(input.read())).containsExactly("number-bad", "volunteer-unknown",
        "volunteer-set-aside");
  }
}
