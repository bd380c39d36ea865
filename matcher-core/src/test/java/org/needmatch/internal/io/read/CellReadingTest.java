package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are told that a cell was read as. */
class CellReadingTest extends InputFixture {
  private String read(int table, String column) throws Exception {
    return InputReader.viewed(folder, InputText.options(), true, 1).tables().get(table).shown()
        .getFirst().cells().stream().filter(one -> one.ours().equals(column)).findFirst()
        .orElseThrow().read();
  }

  @ParameterizedTest
  @CsvSource({"23/11/2026,9.30am,Mon 2026-11-23,09:30", "2026-11-23,23:59,Mon 2026-11-23,23:59",
      "2026-11-29,0:05,Sun 2026-11-29,00:05"})
  void datesSayTheirDayOfTheWeekAndTimesTwentyFourHours(String date, String start, String day,
      String clock) throws Exception {
    input.file("needs.csv",
        "need_id,date,start,end,remote\nN1," + date + "," + start + ",23:59,yes\n");

    assertThat(read(1, "date")).isEqualTo(day);
    assertThat(read(1, "start")).isEqualTo(clock);
  }

  @Test
  void listsSayHowManyTheyHaveSoThatACommaIsSeenToSeparateNothing() throws Exception {
    input.volunteers("skills,availability,active", "V1,cooking; first aid,Mon 09:00-17:00,Y");
    assertThat(read(0, "skills")).isEqualTo("2: cooking | first aid");
    assertThat(read(0, "active")).isEqualTo("yes");

    input.volunteers("skills,availability", "V1,\"cooking, first aid\",Mon 09:00-17:00");
    assertThat(read(0, "skills")).isEqualTo("cooking, first aid");
  }

  @Test
  void whatIsNoDateOrWordOfOursIsNotRead() throws Exception {
    input.volunteers("birth_date,travel_mode,availability", "V1,soon,carpet,Mon 09:00-17:00",
        "V2,,,Mon 09:00-17:00");

    assertThat(read(0, "birth_date")).isEqualTo("not read");
    assertThat(read(0, "travel_mode")).isEqualTo("not read");
  }
}
