package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Need;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Role;
import org.needmatch.domain.TimeSpan;

class NeedsReaderTest extends InputFixture {
  private static final LocalDate MON = InputText.MONDAY;
  @Test
  void everyColumnIsRead() {
    input.file("needs.csv", """
        need_id,series,title,venue,initiative,area,latitude,longitude,remote,date,day,start,end,\
        volunteers_min,volunteers,volunteers_core,priority,skills,dbs_level,dbs_workforce,\
        dbs_barred,min_age,gender,languages,beneficiaries
        N1,S1,Soup,Hall,I1,A1,53.6,-1.7,no,2026-11-24,Tue,22:00,02:00,\
        2,5,3,1.5,Cooking:2,enhanced,child;adult,child,18,Woman,EN;ur,40
        """);
    var result = input.read();
    assertThat(result.findings()).isEmpty();
    var requirement = Requirement.builder().skills(Map.of("cooking", 2))
        .dbs(new DbsRequirement(DbsLevel.ENHANCED, Set.of(Workforce.CHILD, Workforce.ADULT),
            Set.of(BarredList.CHILD)))
        .minAge(18.0).gender("woman").languages(Set.of("en", "ur")).build();
    assertThat(result.problem().needs()).containsExactly(
        Need.builder("N1").series("S1").title("Soup").venue("Hall").initiative("I1").area("A1")
            .at(53.6, -1.7).time(TimeSpan.of(MON.plusDays(1), 1320, 120)).volunteers(2, 5, 3)
            .priority(1.5).requires(requirement).beneficiaries(40).build());
    assertThat(result.problem().needs().get(0).time().end())
        .isEqualTo(LocalDateTime.of(2026, 11, 25, 2, 0));
  }

  @Test
  void blankCellsTakeTheDefaults() {
    var need = input.read().problem().needs().get(0);
    assertThat(need.series()).isEqualTo("N1");
    assertThat(need.roles()).containsExactly(Role.builder(Role.DEFAULT_NAME).core(1).build());
  }

  @ParameterizedTest
  @CsvSource({",,,1,1,1", "3,,,3,3,3", "0,,,0,1,0", ",4,,1,4,1", "2,4,3,2,4,3", "0,2,0,0,2,0"})
  void countsFollowFromEachOther(String min, String wanted, String core, int roleMin,
      int roleWanted, int roleCore) {
    counts(min, wanted, core);
    var role = input.read().problem().needs().get(0).roles().get(0);
    assertThat(role).isEqualTo(
        Role.builder(Role.DEFAULT_NAME).minimum(roleMin).wanted(roleWanted).core(roleCore).build());
  }

  @ParameterizedTest
  @CsvSource({"3,2,,counts-contradict", "-1,2,,number-range", "0,0,,number-range",
      ",2.5,,number-bad", "2,4,1,counts-contradict", "2,4,5,counts-contradict",
      "1,many,,number-bad"})
  void countsThatContradictSetTheRowAside(String min, String wanted, String core, String code) {
    counts(min, wanted, core);
    assertThat(input.finding().code()).isEqualTo(code);
    assertThat(InputText.needs(input.read())).containsExactly("N9");
  }

  @ParameterizedTest
  @CsvSource({"date,31/02/2026,date-impossible", "date,2026-13-01,date-impossible",
      "date,soon,day-bad", "start,25:00,time-bad", "start,9,time-bad", "end,,value-missing",
      "end,10:00:30,time-bad", "priority,0,number-range", "priority,1000.5,number-range",
      "priority,-1,number-range", "skills,a:9,skill-level", "min_age,old,number-bad",
      "dbs_level,yes,word-unknown", "remote,perhaps,word-unknown", "beneficiaries,-1,number-range",
      "latitude,1e5,coordinate-range"})
  void badCellsSetTheRowAside(String column, String value, String code) {
    var cells = new LinkedHashMap<String, String>();
    for (var name : "date start end latitude longitude priority skills min_age dbs_level remote beneficiaries"
        .split(" ")) {
      cells.put(name, "");
    }
    cells.putAll(Map.of("date", "2026-11-23", "start", "10:00", "end", "12:00", "latitude", "53.6",
        "longitude", "-1.7"));
    var good = "N9," + String.join(",", cells.values());
    cells.put(column, value == null ? "" : value);
    input.file("needs.csv", "need_id," + String.join(",", cells.keySet()) + "\nN1,"
        + String.join(",", cells.values()) + "\n" + good + "\n");
    var finding = input.finding();
    InputText.assertCode(finding,
        FindingCode.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')), "needs.csv", 2,
        column, value == null ? "" : value);
    assertThat(InputText.needs(input.read())).containsExactly("N9");
    assertThat(input.read().counts().needsSetAside()).isEqualTo(1);
  }

  @Test
  void dateCountsBeforeDayAndDayStandsForTheWeek() {
    input.needs("latitude,longitude,date,day", "N1,53.6,-1.7,2026-11-25,Mon",
        "N2,53.6,-1.7,,Sunday", "N3,53.6,-1.7,Tue,");
    assertThat(input.read().problem().needs()).extracting(need -> need.time().day())
        .containsExactly(MON.plusDays(2), MON.plusDays(6), MON.plusDays(1));
  }

  @Test
  void rowWithoutDateAndDayIsSetAside() {
    input.needs("latitude,longitude,date,day", "N1,53.6,-1.7,,", "N2,53.6,-1.7,,Mon");
    assertThat(input.finding().code()).isEqualTo("value-missing");
  }

  @Test
  void unknownAreaAndInitiativeSetTheRowAsideWhenTheirFilesAreThere() {
    input.file("areas.csv", "area_id,weight\nA1,2\nA2,0\n").file("initiatives.csv",
        "initiative_id,weight,hourly_value\nI1,1.5,8.32\n");
    input.needs("latitude,longitude,date,area,initiative", "N1,53.6,-1.7,2026-11-23,A1,I1",
        "N2,53.6,-1.7,2026-11-23,A9,I1", "N3,53.6,-1.7,2026-11-23,A1,I9",
        "N4,53.6,-1.7,2026-11-23,A2,", "N5,53.6,-1.7,2026-11-23,,");
    var result = input.read();
    assertThat(InputText.needs(result)).containsExactly("N1", "N5");
    assertThat(InputText.codes(result)).containsExactly("number-range", "area-unknown",
        "initiative-unknown", "area-unknown");
  }

  @Test
  void areasAndInitiativesAreMadeUpWhenTheirFilesAreNot() {
    input.needs("latitude,longitude,date,area,initiative", "N1,53.6,-1.7,2026-11-23,A1,I1");
    var problem = input.read().problem();
    assertThat(problem.areas()).singleElement().satisfies(area -> {
      assertThat(area.id()).isEqualTo("A1");
      assertThat(area.weight()).isEqualTo(1);
    });
    assertThat(problem.initiatives()).singleElement()
        .satisfies(initiative -> assertThat(initiative.weight()).isEqualTo(1));
  }

  @Test
  void weightFollowsFromTheDecileWhenItIsBlank() {
    input.file("areas.csv", "area_id,weight,imd_decile\nA,,1\nB,,10\nC,5,1\nD,,\nE,,11\n");
    var result = input.read();
    assertThat(result.problem().areas()).extracting(area -> area.weight()).containsExactly(3.0, 1.0,
        5.0, 1.0);
    assertThat(InputText.codes(result)).containsExactly("number-range");
  }

  @Test
  void startAtTheEndOfSundayBelongsToTheNextWeek() {
    input.file("needs.csv", """
        need_id,latitude,longitude,date,start,end
        N1,53.6,-1.7,2026-11-29,24:00,02:00
        N2,53.6,-1.7,2026-11-28,24:00,02:00
        N3,53.6,-1.7,2026-11-29,22:00,24:00
        """);
    assertThat(input.finding().code()).isEqualTo("time-bad");
    assertThat(InputText.needs(input.read())).containsExactly("N2", "N3");
  }

  @Test
  void workforceWithoutLevelIsNamed() {
    input.needs("latitude,longitude,date,dbs_workforce", "N1,53.6,-1.7,2026-11-23,child");
    InputText.assertCode(input.finding(), FindingCode.CHECK_WITHOUT_LEVEL, "needs.csv", 2,
        "dbs_workforce", "child");
  }

  private void counts(String min, String wanted, String core) {
    input.needs("latitude,longitude,date,volunteers_min,volunteers,volunteers_core",
        "N1,53.6,-1.7,2026-11-23," + text(min) + "," + text(wanted) + "," + text(core),
        "N9,53.6,-1.7,2026-11-23,,,");
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }
}
