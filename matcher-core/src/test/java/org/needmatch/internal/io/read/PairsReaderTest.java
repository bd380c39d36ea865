package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.VolunteerPair;

class PairsReaderTest extends InputFixture {
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
}
