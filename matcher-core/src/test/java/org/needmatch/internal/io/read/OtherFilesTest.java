package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Placement;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.VolunteerPair;

/** Rows of files that say more about the volunteers and needs of others. */
class OtherFilesTest {
  private InputText input;

  @BeforeEach
  void soundFolder(@TempDir Path folder) {
    input = new InputText(folder);
  }

  @Test
  void rolesInheritBlankConditionsAndNoneAsksNothing() {
    input.needs(
        "latitude,longitude,date,skills,dbs_level,dbs_workforce,min_age,languages,volunteers",
        "N1,53.6,-1.7,2026-11-23,cooking:2,enhanced,child,18,ur,9", "N2,53.6,-1.7,2026-11-23,,,,,,")
        .file("roles.csv", """
            need_id,role,volunteers_min,volunteers,skills,dbs_level,dbs_workforce,min_age,languages
            N1,lead,1,1,first aid,,,21,
            N1,helper,2,3,none,none,none,none,none
            """);
    var needs = input.read().problem().needs();
    assertThat(needs.get(1).roles()).extracting(r -> r.name()).containsExactly("volunteer");
    var lead = needs.get(0).roles().get(0);
    assertThat(lead.requirement().skills()).isEqualTo(Map.of("first aid", 1));
    assertThat(lead.requirement().dbs().level()).isEqualTo(DbsLevel.ENHANCED);
    assertThat(lead.requirement().dbs().workforces()).containsExactly(Workforce.CHILD);
    assertThat(lead.requirement().minAge()).isEqualTo(21);
    assertThat(lead.requirement().languages()).containsExactly("ur");
    var helper = needs.get(0).roles().get(1);
    assertThat(helper.minimum()).isEqualTo(2);
    assertThat(helper.wanted()).isEqualTo(3);
    assertThat(helper.requirement()).isEqualTo(org.needmatch.domain.Requirement.NONE);
    assertThat(input.read().findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'N1,lead,3,2',counts-contradict", "'N1,lead,x,2',number-bad",
      "'N1,lead',row-too-short", "'N1,ok,1,1',role-duplicate"})
  void badRolesRowSetsItsNeedAside(String row, String code) {
    input.needs("latitude,longitude,date", "N1,53.6,-1.7,2026-11-23", "N2,53.6,-1.7,2026-11-23")
        .file("roles.csv", "need_id,role,volunteers_min,volunteers\nN1,ok,1,1\n" + row + "\n");
    var finding = input.finding();
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.action()).isEqualTo("need N1 set aside");
    assertThat(InputText.needs(input.read())).containsExactly("N2");
    assertThat(input.read().counts().needsSetAside()).isEqualTo(1);
  }

  @Test
  void rolesOfOtherNeedsAreIgnoredAndToldUnlessTheyAreOfAnotherWeek() {
    input
        .needs("latitude,longitude,date,priority", "N1,53.6,-1.7,2026-11-23,",
            "N2,53.6,-1.7,2026-12-23,", "N3,53.6,-1.7,2026-11-23,no")
        .file("roles.csv", "need_id,role\nN9,a\nN2,a\nN3,a\n,a\n");
    var result = input.read();
    assertThat(InputText.codes(result)).containsExactly("number-bad", "need-unknown",
        "need-set-aside", "value-missing");
    assertThat(result.findings().subList(1, 4)).extracting(f -> f.action())
        .containsOnly("row ignored");
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

  @Test
  void pairsAreRead() {
    input.file("pairs.csv",
        "volunteer_a,volunteer_b,rule\nV1,V2,Together\nV1,V2,apart\nV2,V1,together\n");
    assertThat(input.finding().code()).isEqualTo("pair-repeated");
    assertThat(input.read().problem().pairs()).containsExactly(
        new VolunteerPair("V1", "V2", VolunteerPair.Kind.TOGETHER),
        new VolunteerPair("V1", "V2", VolunteerPair.Kind.APART));
  }

  @ParameterizedTest
  @CsvSource({"'V1,V2,near',word-unknown,V3", "'V1,V2,',value-missing,V3",
      "'V1,,apart',value-missing,V2 V3", "'V1,V1,apart',pair-same-person,V2 V3",
      "'V1,V2',row-too-short,V3"})
  void badPairsRowSetsTheVolunteersThatItNamesAside(String row, String code, String left) {
    input.volunteers("age", "V1,30", "V2,30", "V3,30").file("pairs.csv",
        "volunteer_a,volunteer_b,rule\n" + row + "\n");
    var result = input.read();
    assertThat(result.findings().get(0).code()).isEqualTo(code);
    assertThat(InputText.volunteers(result)).containsExactly(left.split(" "));
  }

  @Test
  void partnerWhoIsNotThereIsToldAndTheOtherPlacedAlone() {
    input.volunteers("age", "V1,30", "V2,30", "V3,old").file("pairs.csv", """
        volunteer_a,volunteer_b,rule
        V1,V9,together
        V3,V2,together
        V1,V9,apart
        V3,V9,apart
        """);
    var result = input.read();
    assertThat(InputText.codes(result)).containsExactly("number-bad", "partner-missing",
        "partner-missing", "volunteer-unknown", "volunteer-set-aside");
    assertThat(result.findings().get(1).action()).isEqualTo("V1 is placed alone");
    assertThat(result.findings().get(2).action()).isEqualTo("V2 is placed alone");
    assertThat(result.problem().pairs()).isEmpty();
  }

  @Test
  void partnerSetAsideByALaterRowIsNotThere() {
    input.volunteers("age", "V1,30", "V2,30", "V3,30").file("pairs.csv",
        "volunteer_a,volunteer_b,rule\nV1,V2,together\nV2,V3,nonsense\n");
    var result = input.read();
    assertThat(InputText.volunteers(result)).containsExactly("V1");
    assertThat(InputText.codes(result)).containsExactly("partner-missing", "word-unknown");
    assertThat(result.problem().pairs()).isEmpty();
  }

  @Test
  void previousPlanGivesPinsAndContinuity() {
    input.file("needs.csv", """
        need_id,series,latitude,longitude,date,start,end
        N1,S1,53.6,-1.7,2026-11-23,10:00,12:00
        N2,S2,53.6,-1.7,2026-11-23,10:00,12:00
        """).file("roles.csv", "need_id,role\nN2,lead\nN2,helper\n").file("previous.csv", """
        need_id,series,title,role,volunteer_id,pinned,conflict
        N1,other,,volunteer,V1,yes,
        N1,,,,V1,yes,
        N2,,,lead,V2,yes,
        old,S2,,lead,V1,yes,
        old,S9,,lead,V1,no,
        N1,,,,V9,no,
        """);
    var result = input.read();
    assertThat(result.findings()).isEmpty();
    assertThat(result.problem().pins()).containsExactly(new Placement("N1", "volunteer", "V1"),
        new Placement("N2", "lead", "V2"));
    assertThat(result.problem().continuity()).isEqualTo(Set.of(new SeriesMembership("S1", "V1"),
        new SeriesMembership("S2", "V2"), new SeriesMembership("S2", "V1")));
    assertThat(result.counts().previousRowsUnmatched()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"'N1,,V1,yes',pin-unclear", "'N1,boss,V1,yes',pin-unclear",
      "'N1,lead,V9,yes',pin-lost", "'N2,lead,V1,yes',pin-lost", "'N1,lead,,yes',value-missing",
      "'N1,lead,V1,perhaps',word-unknown"})
  void pinsThatCannotBeKeptAreTold(String row, String code) {
    input.needs("latitude,longitude,date", "N1,53.6,-1.7,2026-11-23", "N2,53.6,-1.7,2026-11-23")
        .file("roles.csv", "need_id,role,volunteers\nN1,lead,1\nN1,helper,1\nN2,lead,0\n")
        .file("previous.csv", "need_id,role,volunteer_id,pinned\n" + row + "\n");
    var result = input.read();
    assertThat(InputText.codes(result)).containsExactly("number-range", code);
    assertThat(result.problem().pins()).isEmpty();
    assertThat(result.problem().continuity()).hasSize(code.equals("pin-unclear") ? 1 : 0);
  }
}
