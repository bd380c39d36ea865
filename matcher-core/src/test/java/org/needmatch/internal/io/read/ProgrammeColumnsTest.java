package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.ExpiringSkill;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Place;
import org.needmatch.domain.Readiness;
import org.needmatch.domain.ServiceArea;
import org.needmatch.domain.ServiceArea.TravellingParty;

class ProgrammeColumnsTest extends InputFixture {
  @Test
  void sitesAreReadByCoordinatesOrPostcode() {
    input.file("postcodes.csv", "postcode,latitude,longitude\nHD1 1AA,53.6,-1.8\n").volunteers(
        "Site Latitude,site_longitude,site_postcode", "V1,53.7,-1.7,", "V2,,,hd11aa", "V3,,,");
    var volunteers = input.read().problem().volunteers();
    assertThat(volunteers.get(0).site()).isEqualTo(new Place(53.7, -1.7));
    assertThat(volunteers.get(1).site()).isEqualTo(new Place(53.6, -1.8));
    assertThat(volunteers.get(2).site()).isNull();
    assertThat(volunteers).allMatch(volunteer -> volunteer.home() == null);
  }

  @Test
  void whoTravelsAndHowFar() {
    input.needs("latitude,longitude,date,travels,max_travel_km,reach_km",
        "N1,53.6,-1.7,2026-11-23,Served,4,", "N2,53.6,-1.7,2026-11-23,,,7.5",
        "N3,53.6,-1.7,2026-11-23,,,");
    assertThat(input.read().problem().needs()).extracting(need -> need.serviceArea())
        .containsExactly(new ServiceArea(TravellingParty.SERVED, 4, null),
            new ServiceArea(TravellingParty.VOLUNTEER, 10, 7.5), ServiceArea.DEFAULT);
  }

  @Test
  void aRemoteNeedWithAReachMustHaveAPlace() {
    input.needs("latitude,longitude,date,remote,reach_km", "N1,53.6,-1.7,2026-11-23,yes,5",
        "N2,,,2026-11-23,yes,5", "N3,,,2026-11-23,yes,");
    var result = input.read();
    assertThat(result.findings()).extracting(finding -> finding.code())
        .containsExactly("place-missing");
    assertThat(result.problem().needs()).extracting(need -> need.id()).containsExactly("N1", "N3");
  }

  @ParameterizedTest
  @CsvSource({"travels,nobody,word-unknown", "max_travel_km,-1,number-range",
      "reach_km,far,number-bad"})
  void badCellsSetTheNeedAside(String column, String cell, String code) {
    input.needs("latitude,longitude,date," + column, "N1,53.6,-1.7,2026-11-23," + cell,
        "N2,53.6,-1.7,2026-11-23,");
    var result = input.read();
    assertThat(result.findings()).extracting(finding -> finding.code()).containsExactly(code);
    assertThat(result.problem().needs()).extracting(need -> need.id()).containsExactly("N2");
  }

  @Test
  void skillsRunOutAfterTheirDay() {
    input.volunteers("skills,availability",
        "V1,First-Aid@2027-03-31;driving:3@31/03/2027;maths:2;me@home,Mon 09:00-17:00");
    var volunteer = input.read().problem().volunteers().getFirst();
    assertThat(volunteer.skills()).containsExactly(Map.entry("maths", 2), Map.entry("me@home", 1));
    assertThat(volunteer.datedSkills()).containsExactly(
        new ExpiringSkill("driving", 3, LocalDate.of(2027, 3, 31)),
        new ExpiringSkill("first-aid", 1, LocalDate.of(2027, 3, 31)));
  }

  @ParameterizedTest
  @CsvSource({"first-aid@2027-02-30,date-impossible", "first-aid@31 Brumaire 2027,date-bad",
      "driving:9@2027-03-31,skill-level"})
  void aDateThatIsNoneSetsTheRowAside(String cell, String code) {
    input.volunteers("skills", "V1," + cell, "V9,");
    assertThat(input.finding().code()).isEqualTo(code);
    assertThat(InputText.volunteers(input.read())).containsExactly("V9");
  }

  @Test
  void openPrerequisitesMakeANeedNotReady() {
    input.needs("latitude,longitude,date,ready,prerequisites,decide",
        "N1,53.6,-1.7,2026-11-23,no,right-of-entry;water,", "N2,53.6,-1.7,2026-11-23,,water,People",
        "N3,53.6,-1.7,2026-11-23,n,none,", "N4,53.6,-1.7,2026-11-23,yes,,engine");
    var result = input.read();
    assertThat(result.findings()).isEmpty();
    assertThat(result.problem().needs()).extracting(need -> need.readiness()).containsExactly(
        Readiness.awaiting("right-of-entry", "water"), Readiness.awaiting("water"),
        new Readiness(false, List.of()), Readiness.READY);
    assertThat(result.problem().needs()).extracting(need -> need.assignmentMode()).containsExactly(
        AssignmentMode.ENGINE, AssignmentMode.PEOPLE, AssignmentMode.ENGINE, AssignmentMode.ENGINE);
  }

  @Test
  void readyWithOpenPrerequisitesIsReadAsNotReady() {
    input.needs("latitude,longitude,date,ready,prerequisites", "N1,53.6,-1.7,2026-11-23,yes,water");
    assertThat(input.finding().code()).isEqualTo("ready-unclear");
    assertThat(input.read().problem().needs().getFirst().readiness().ready()).isFalse();
  }

  @Test
  void sharesOfSeatsAreRead() {
    input.file("initiatives.csv", "initiative_id,target_share\nwards,0.6\nvan,\nbad,60\n");
    assertThat(input.finding().code()).isEqualTo("number-range");
    assertThat(input.read().problem().initiatives()).containsExactly(
        Initiative.builder("wards").targetShare(0.6).build(), Initiative.builder("van").build());
  }

  @Test
  void theLengthOfShortlistsIsASetting() {
    input.file("matcher.json", "{\"shortlist\": {\"length\": 3}}");
    assertThat(input.read().problem().settings().shortlistLength()).isEqualTo(3);
    input.file("matcher.json", "{\"shortlist.length\": 0}");
    assertThat(input.refusal().code()).isEqualTo("setting-bad");
  }
}
