package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Requirement;

class RolesReaderTest extends InputFixture {
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
    assertThat(helper.requirement()).isEqualTo(Requirement.NONE);
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
}
