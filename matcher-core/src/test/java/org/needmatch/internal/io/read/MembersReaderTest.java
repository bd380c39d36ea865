package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.ExpiringSkill;
import org.needmatch.domain.HouseholdMember;

class MembersReaderTest extends InputFixture {
  @Test
  void membersMakeAHousehold() {
    input.file("members.csv", """
        volunteer_id,member_id,name,dob,age,dbs_level,dbs_update_service,gender,skills,languages
        V1,a,Ann,2001-02-03,,enhanced,yes,Female,care;first-aid@2027-03-31,UR
        V1,b,,,8,,,,,
        """);
    var volunteers = input.read().problem().volunteers();
    assertThat(volunteers.get(0).members()).containsExactly(
        HouseholdMember.builder("a").name("Ann").birthDate(LocalDate.of(2001, 2, 3))
            .dbs(DbsCertificate.builder().level(DbsLevel.ENHANCED).updateService(true).build())
            .gender("female").skills(Map.of("care", 1))
            .datedSkills(List.of(new ExpiringSkill("first-aid", 1, LocalDate.of(2027, 3, 31))))
            .languages(Set.of("ur")).build(),
        HouseholdMember.builder("b").age(8.0).build());
    assertThat(volunteers.get(1).members()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'V1,a,900,',number-range", "'V1,a,40,super',word-unknown", "'V1,,40,',value-missing",
      "'V1,b,40,',id-duplicate"})
  void aBadRowSetsTheHouseholdAside(String row, String code) {
    input.file("members.csv", "volunteer_id,member_id,age,dbs_level\nV1,b,40,\n" + row + "\n");
    var finding = input.finding();
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.action()).isEqualTo("volunteer V1 set aside");
    assertThat(InputText.volunteers(input.read())).containsExactly("V2");
  }

  @Test
  void membersOfNobodyAreReportedAndIgnored() {
    input.file("members.csv", "volunteer_id,member_id\nV7,a\n");
    assertThat(input.finding().code()).isEqualTo("volunteer-unknown");
    assertThat(InputText.volunteers(input.read())).containsExactly("V1", "V2");
  }
}
