package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeekTest extends InputFixture {
  private static final LocalDate MON = InputText.MONDAY;
  @Test
  void earliestDatedNeedChoosesTheWeekAndOthersAreOneCount() {
    input.needs("latitude,longitude,date,day", "N1,53.6,-1.7,2026-12-06,",
        "N2,53.6,-1.7,2026-11-29,", "N3,53.6,-1.7,,Wed", "N4,53.6,-1.7,2026-11-30,");
    var result = input.read();
    assertThat(result.problem().week()).isEqualTo(MON);
    assertThat(InputText.needs(result)).containsExactly("N2", "N3");
    assertThat(result.findings()).isEmpty();
    assertThat(result.counts().rowsOutsideWeek()).isEqualTo(2);
    assertThat(result.counts().needRowsPerWeek()).isEqualTo(Map.of(MON, 2, MON.plusDays(7), 2));
    assertThat(result.counts().weekChosenByDefault()).isTrue();
  }

  @Test
  void anyDayOfTheWeekCanBeGiven() {
    input.needs("latitude,longitude,date", "N1,53.6,-1.7,2026-11-23", "N2,53.6,-1.7,2026-12-06");
    var result = input.read(InputText.options().withWeek(LocalDate.of(2026, 12, 3)));
    assertThat(InputText.needs(result)).containsExactly("N2");
    assertThat(result.counts().weekChosenByDefault()).isFalse();
  }

  @Test
  void settingNamesTheWeekUnlessTheCallerDoes() {
    input.needs("latitude,longitude,date", "N1,53.6,-1.7,2026-11-23", "N2,53.6,-1.7,2026-12-06")
        .file("matcher.json", "{\"week\": \"2026-12-01\"}");
    assertThat(InputText.needs(input.read())).containsExactly("N2");
    assertThat(InputText.needs(input.read(InputText.options().withWeek(MON))))
        .containsExactly("N1");
  }

  @Test
  void undatedNeedsFallIntoTheWeekAfterToday() {
    input.needs("latitude,longitude,day", "N1,53.6,-1.7,Tue");
    assertThat(input.read().problem().week()).isEqualTo(MON);
  }

  @Test
  void faultyRowDoesNotChooseTheWeekAndIsNoProblemInAnother() {
    input.needs("latitude,longitude,date,priority", "N0,53.6,-1.7,1999-01-01,high",
        "N1,53.6,-1.7,2026-11-23,1");
    var result = input.read();
    assertThat(result.problem().week()).isEqualTo(MON);
    assertThat(result.findings()).isEmpty();
    assertThat(result.counts().rowsOutsideWeek()).isEqualTo(1);
    assertThat(result.counts().needsSetAside()).isZero();
  }

  @Test
  void validityLimitsTheWeeksOfADay() {
    input.file("needs.csv", """
        need_id,latitude,longitude,day,valid_from,valid_until,start,end
        N1,53.6,-1.7,Sat,01/11/2026,2026-11-28,10:00,12:00
        N2,53.6,-1.7,Sat,01/11/2026,2026-11-27,10:00,12:00
        N3,53.6,-1.7,Mon,November 24 2026,,10:00,12:00
        N4,53.6,-1.7,,2026-11-26,2026-11-26,10:00,12:00
        N5,53.6,-1.7,Mon,2026-11-26,2026-11-25,10:00,12:00
        """);
    var result = input.read(InputText.options().withWeek(MON));
    assertThat(InputText.needs(result)).containsExactly("N1", "N4");
    assertThat(result.problem().needs().get(1).time().day()).isEqualTo("2026-11-26");
    assertThat(InputText.codes(result)).containsExactly("dates-contradict");
    assertThat(result.counts().rowsOutsideWeek()).isEqualTo(2);
  }

  @Test
  void duplicatesOfAnotherWeekDoNotCount() {
    input.needs("latitude,longitude,date", "N1,53.6,-1.7,2026-11-30", "N1,53.6,-1.7,2026-11-23",
        "N1,53.6,-1.7,2026-11-24");
    assertThat(input.finding().code()).isEqualTo("id-duplicate");
    assertThat(input.read().problem().needs().get(0).time().day()).isEqualTo(MON);
  }
}
