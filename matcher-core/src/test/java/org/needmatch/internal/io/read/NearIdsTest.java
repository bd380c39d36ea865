package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.Need;
import org.needmatch.domain.VolunteerPair;

class NearIdsTest {
  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({"00123,123", "v17,V17", "TOM@example.org,tom@example.org", "+4477,4477", "V 1,V1",
      "123.0,00123"})
  void nearIdsAreKeptApartAndNamed(String there, String asked) {
    var input = new InputText(folder).volunteers("active", there + ",", "V2,");
    input.file("pairs.csv", "volunteer_a,volunteer_b,rule\n" + asked + ",V2,apart\n");
    var result = input.read();
    assertThat(result.problem().pairs())
        .containsExactly(new VolunteerPair(there, "V2", VolunteerPair.Kind.APART));
    assertThat(result.findings()).singleElement().satisfies(found -> {
      assertThat(found.message()).contains("Maybe " + there + " is meant");
      assertThat(found.action()).isEqualTo("kept apart: " + there + " from V2");
    });
  }

  @ParameterizedTest
  @CsvSource({"V1,V2", "0,00x", "V1,V01", "10,1", "1.00,1"})
  void otherIdsAreNotNear(String one, String other) {
    assertThat(NearIds.key(one)).isNotEqualTo(NearIds.key(other));
  }

  @Test
  void twoRowsOfOneFileThatAreNearlyEqualAreProbablyOnePerson() {
    var input = new InputText(folder).volunteers("active", "007,", "7,", "ann,", "Ann ,");
    assertThat(InputText.codes(input.read())).containsExactly("id-nearly-equal", "id-nearly-equal");
  }

  @Test
  void lostMemberSetsTheHouseholdAsideAndALostDayCounts() {
    var input = new InputText(folder).volunteers("active", "01,", "02,", "V3,");
    input.file("members.csv", "volunteer_id,member_id\n1,m1\n");
    input.file("history.csv", "volunteer_id,date\n2,2026-11-02\n");
    var result = input.read();
    assertThat(InputText.volunteers(result)).containsExactly("02", "V3");
    assertThat(result.problem().volunteers().getFirst().vetting().history()).hasSize(1);
  }

  @Test
  void lostRoleSetsItsNeedAside() {
    var input = new InputText(folder).needs("latitude,longitude,day", "N1,53.6,-1.7,Mon",
        "N2,53.6,-1.7,Mon");
    input.file("roles.csv", "need_id,role,dbs_level\nn1,lead,enhanced\n");
    assertThat(input.read().problem().needs()).extracting(Need::id).containsExactly("N2");
  }
}
