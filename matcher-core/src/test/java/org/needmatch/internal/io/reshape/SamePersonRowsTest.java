package org.needmatch.internal.io.reshape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.io.read.InputFixture;
import org.needmatch.internal.io.read.InputText;

class SamePersonRowsTest extends InputFixture {
  @Test
  void theLastAnswerStands() {
    input
        .volunteers("latitude,longitude,availability,skills",
            "V1,53.65,-1.78,Mon 09:00-17:00,driving", "V2,53.65,-1.78,Mon 09:00-17:00,",
            "V1,53.65,-1.78,Tue 09:00-17:00,")
        .file("matcher.json", "{\"samePerson\": {\"volunteers.csv\": \"last\"}}");
    assertThat(InputText.volunteers(input.read())).containsExactly("V1", "V2");
    assertThat(InputText.windows(input.read(), 0)).containsExactly("24 09:00-17:00");
    assertThat(input.read().problem().volunteers().get(0).skills()).isEmpty();
    InputText.assertCode(input.finding(), FindingCode.ROWS_MERGED, "volunteers.csv", 0,
        "volunteer_id", "");
    assertThat(input.finding().message()).contains("line 2 and line 4");
  }

  @Test
  void mergedListsAreJoinedAndBlanksFilled() {
    input
        .volunteers("latitude,longitude,availability,skills,max_travel_km,dbs_level",
            "V1,53.65,-1.78,Mon 09:00-10:00,driving,5,enhanced", "V1,,,Tue 09:00-10:00,cooking,,",
            "V1,,,,Driving,7,Enhanced")
        .file("matcher.json", "{\"samePerson\": {\"volunteers.csv\": \"merge\"}}");
    Volunteer one = input.read().problem().volunteers().get(0);
    assertThat(one.skills()).containsOnlyKeys("cooking", "driving");
    assertThat(one.available()).hasSize(2);
    assertThat(one.maxTravelKm()).isEqualTo(5);
    assertThat(one.dbs().level().name()).isEqualTo("ENHANCED");
    assertThat(input.read().findings())
        .extracting(f -> f.line() + " " + f.column() + " " + f.code())
        .containsExactly("0 volunteer_id rows-merged", "2 max_travel_km rows-differ");
  }

  @Test
  void whereChecksDifferTheVolunteerIsSetAside() {
    input
        .volunteers("latitude,longitude,availability,dbs_level,active",
            "V1,53.65,-1.78,Mon 09:00-10:00,enhanced,yes", "V1,53.65,-1.78,,basic,",
            "V2,53.65,-1.78,Mon 09:00-10:00,,yes", "V2,53.65,-1.78,,,no",
            "V3,53.65,-1.78,Mon 09:00-10:00,,")
        .file("matcher.json", "{\"samePerson\": {\"volunteers.csv\": \"merge\"}}");
    assertThat(InputText.volunteers(input.read())).containsExactly("V3");
    assertThat(input.read().findings())
        .extracting(f -> f.line() + " " + f.column() + " " + f.code())
        .contains("2 dbs_level rows-contradict", "4 active rows-contradict");
  }

  @Test
  void withoutTheSettingTheFirstStandsAsEver() {
    input.volunteers("latitude,longitude,availability", "V1,53.65,-1.78,Mon 09:00-10:00",
        "V1,53.65,-1.78,Tue 09:00-10:00");
    assertThat(input.finding().code()).isEqualTo(FindingCode.ID_DUPLICATE.code());
    input.file("matcher.json", "{\"samePerson\": {\"volunteers.csv\": \"first\"}}");
    InputText.assertCode(input.refusal(), FindingCode.SETTING_BAD, "matcher.json", 1,
        "samePerson.volunteers.csv", "first");
  }
}
