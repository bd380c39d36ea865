package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.WorkloadLimits;

class VolunteersReaderTest extends InputFixture {
  private static final LocalDate MON = InputText.MONDAY;
  @Test
  void everyColumnIsRead() {
    input.volunteers(
        "name,active,latitude,longitude,max_travel_km,travel_mode,max_hours_per_week,"
            + "max_sessions_per_week,max_sessions_per_day,skills,dbs_level,dbs_workforce,"
            + "dbs_barred,dbs_issued_on,dbs_update_service,birth_date,age,gender,languages,prefers,"
            + "avoids,availability,weeks_waiting,reliability",
        "V1,Ann,Y,53.6,-1.7,7.5,Car,6.5,3,1,Driving; maths:3 ,ENHANCED,Child;adult,child,"
            + "01/02/2025,true,2001-02-03,30,Woman,en;UR,I1;I2,N1,Mon 09:00-12:00,4,0.9");
    input.needs("latitude,longitude,date,initiative", "N1,53.6,-1.7,2026-11-23,I1",
        "N2,53.6,-1.7,2026-11-23,I2");
    var result = input.read();
    assertThat(result.findings()).isEmpty();
    assertThat(result.problem().volunteers()).containsExactly(Volunteer.builder("V1").name("Ann")
        .home(53.6, -1.7).maxTravelKm(7.5).travels(TravelMode.CAR)
        .limits(
            WorkloadLimits.builder().hoursPerWeek(6.5).sessionsPerWeek(3).sessionsPerDay(1).build())
        .skill("driving", 1).skill("maths", 3)
        .dbs(DbsCertificate.builder().level(DbsLevel.ENHANCED)
            .workforces(Set.of(Workforce.CHILD, Workforce.ADULT))
            .barredLists(Set.of(BarredList.CHILD)).issuedOn(LocalDate.of(2025, 2, 1))
            .updateService(true).build())
        .birthDate(LocalDate.of(2001, 2, 3)).age(30.0).gender("woman").languages(Set.of("en", "ur"))
        .prefers(Set.of("I1", "I2")).avoids(Set.of("N1")).available(TimeSpan.of(MON, 540, 720))
        .weeksWaiting(4).reliability(0.9).build());
  }

  @Test
  void pastWeeksCountAsFarAsTheSettingSays() throws Exception {
    input
        .file("volunteers.csv",
            "volunteer_id,recent_sessions,max_asks\nV1,2;0;1;4,\nV2,5,none\nV3,,1\n")
        .file("matcher.json", "{\"format\": 1, \"spread.weeks\": 3, \"maxAsks\": 4}");
    var people = input.read().problem().volunteers();
    assertThat(people).extracting(Volunteer::recentSessions).containsExactly(3, 5, 0);
    assertThat(people).extracting(one -> one.limits().asksPerMonth()).containsExactly(4,
        WorkloadLimits.UNLIMITED, 1);
  }

  @Test
  void blankCellsTakeTheDefaults() {
    input.file("volunteers.csv", "volunteer_id\nV1\n");
    var result = input.read();
    assertThat(result.problem().volunteers()).containsExactly(Volunteer.builder("V1").build());
    assertThat(result.counts().volunteersWithoutWindow()).isEqualTo(1);
    assertThat(result.counts().volunteersWithoutHome()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"max_travel_km,-1,number-range", "max_travel_km,NaN,number-bad",
      "max_travel_km,Infinity,number-bad", "max_travel_km,1e999,number-range",
      "max_travel_km,'3,5',number-bad", "travel_mode,horse,word-unknown",
      "max_hours_per_week,-0.5,number-range", "max_sessions_per_day,1.5,number-bad",
      "skills,maths:6,skill-level", "skills,maths:0,skill-level", "skills,maths:x,skill-level",
      "skills,maths:,skill-level", "skills,:3,skill-level", "dbs_level,super,word-unknown",
      "dbs_workforce,kids,word-unknown", "dbs_barred,other,word-unknown",
      "dbs_issued_on,31/02/2025,date-impossible", "dbs_update_service,perhaps,word-unknown",
      "birth_date,yesterday,date-bad", "birth_date,23/11/85,date-bad", "age,-3,number-range",
      "weeks_waiting,0.5,number-bad", "asks,-1,number-range", "max_asks,x,number-bad",
      "recent_sessions,2;x,number-bad", "reliability,1.1,number-range",
      "latitude,north,number-bad"})
  void badCellsSetTheRowAside(String column, String value, String code) {
    input.volunteers(column + (column.equals("latitude") ? ",longitude" : ""),
        "V1,\"" + value + '"' + (column.equals("latitude") ? ",1" : ""),
        "V2," + (column.equals("latitude") ? "," : ""));
    var ofRows = input.read().findings().stream().filter(one -> one.line() > 0).toList();
    assertThat(ofRows).hasSize(1);
    var finding = ofRows.getFirst();
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.line()).isEqualTo(2);
    assertThat(finding.column()).isEqualTo(column);
    boolean personal = Set.of("birth_date", "age", "latitude").contains(column);
    assertThat(finding.value()).isEqualTo(personal ? PersonalCells.shape(value) : value);
    assertThat(finding.action()).isEqualTo("row set aside");
    assertThat(InputText.volunteers(input.read())).containsExactly("V2");
  }

  @Test
  void allProblemsOfARowAreToldAtOnce() {
    input.volunteers("age,travel_mode,active", "V1,old,horse,yes", "V2,,,");
    assertThat(InputText.codes(input.read())).containsExactly("word-unknown", "number-bad");
  }

  @Test
  void firstOfDuplicateIdsStaysEvenWhenItIsBadItself() {
    input.volunteers("age", "V1,30", "V1,31", "V2,old", "V2,32", " V1 ,33");
    var result = input.read();
    assertThat(result.problem().volunteers()).extracting(Volunteer::age).containsExactly(30.0);
    assertThat(InputText.codes(result)).containsExactly("id-duplicate", "number-bad",
        "id-duplicate", "id-duplicate");
    assertThat(result.counts().volunteersSetAside()).isEqualTo(4);
  }

  @Test
  void idsAreTrimmedAndComparedExactly() {
    input.file("volunteers.csv", "volunteer_id\n V1 \nv1\n\u00a0V2\u00a0\n");
    assertThat(InputText.volunteers(input.read())).containsExactly("V1", "v1", "V2");
  }

  @Test
  void blankIdSetsTheRowAside() {
    input.volunteers("age", ",30", "V1,30");
    InputText.assertCode(input.finding(), FindingCode.VALUE_MISSING, "volunteers.csv", 2,
        "volunteer_id", "");
  }

  @Test
  void activeWordThatIsUnclearCountsAsNo() {
    input.volunteers("active", "V1,maybe", "V2,No", "V3,", "V4,1");
    InputText.assertCode(input.finding(), FindingCode.ACTIVE_UNCLEAR, "volunteers.csv", 2, "active",
        "maybe");
    assertThat(input.read().problem().volunteers()).extracting(Volunteer::active)
        .containsExactly(false, false, true, true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mon 09:00-17:00", "mon 9am-5pm", "Monday 9:00 – 17.00",
      "2026-11-23 09:00:00-17:00", "23/11/2026 9am to 5pm", "Mondays 9a.m.—5 p.m."})
  void windowsInEveryShape(String window) {
    assertThat(spans(window)).containsExactly(TimeSpan.of(MON, 540, 1020));
  }

  @Test
  void rangesOfDays() {
    assertThat(spans("Mon-Fri 09:00-10:00")).hasSize(5);
    assertThat(spans("daily 18:00-21:00")).hasSize(7);
    assertThat(spans("Fri - Mon 09:00-10:00")).extracting(TimeSpan::day)
        .containsExactly(MON.plusDays(4), MON.plusDays(5), MON.plusDays(6), MON);
    assertThat(spans("Sun 22:00-02:00;Wed 12:00-24:00")).containsExactly(
        TimeSpan.of(MON.plusDays(6), 1320, 120), TimeSpan.of(MON.plusDays(2), 720, 1440));
    assertThat(spans("Tue,Thu 09:00-10:00")).hasSize(2);
  }

  @Test
  void windowOfZeroLengthIsReadAsTwentyFourHours() {
    assertThat(spans("Tue 09:00-09:00")).containsExactly(TimeSpan.of(MON.plusDays(1), 540, 540));
    InputText.assertCode(input.finding(), FindingCode.WINDOW_WHOLE_DAY, "volunteers.csv", 2,
        "availability", "Tue 09:00-09:00");
  }

  @ParameterizedTest
  @CsvSource({"Mon,window-bad", "Mon 09:00,window-bad", "Mon 9-17,time-bad",
      "Mon 25:00-26:00,time-bad", "Mon 09:00:30-10:00,time-bad", "Moon 09:00-10:00,day-bad",
      "2026-02-30 09:00-10:00,date-impossible", "Mon-Fri-Sun 09:00-10:00,day-bad",
      "Mon 13pm-14pm,time-bad", "Mon 10:75-11:00,time-bad", "Mon 24:01-24:30,time-bad"})
  void badWindowsSetTheRowAside(String window, String code) {
    input.volunteers("availability", "V1," + window + ";Tue 09:00-10:00", "V2,");
    assertThat(input.finding().code()).isEqualTo(code);
    assertThat(InputText.volunteers(input.read())).containsExactly("V2");
  }

  @Test
  void windowsOfOtherWeeksAreNoWindowsOfThisOne() {
    assertThat(spans("2026-12-15 09:00-10:00")).isEmpty();
    assertThat(input.read().counts().volunteersWithoutWindow()).isEqualTo(1);
  }

  @Test
  void checksWithoutDateAreCounted() {
    input.volunteers("dbs_level,dbs_issued_on,dbs_update_service", "V1,enhanced,,", "V2,basic,,yes",
        "V3,standard,2026-01-01,", "V4,none,,");
    assertThat(input.read().counts().checksWithoutDate()).isEqualTo(2);
  }

  @Test
  void prefersAndAvoidsThatNameNothingAreNamedAndCounted() {
    input.volunteers("prefers,avoids", "V1,I1;I9,N1;A1;I1;X", "V2,none,");
    input.needs("latitude,longitude,date,initiative,area", "N1,53.6,-1.7,2026-11-23,I1,A1");
    var result = input.read();
    assertThat(InputText.codes(result)).containsExactly("prefers-unknown", "avoids-unknown");
    assertThat(result.counts().prefersUnknown()).isEqualTo(1);
    assertThat(result.counts().avoidsUnknown()).isEqualTo(1);
    assertThat(result.problem().volunteers().get(0).skills()).isEqualTo(Map.of());
  }

  private List<TimeSpan> spans(String availability) {
    input.volunteers("availability", "V1,\"" + availability + '"');
    return input.read().problem().volunteers().get(0).available();
  }
}
