package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.FindingCode;

class UniqueIdsTest extends InputFixture {
  @Test
  void theSecondRowOfAnIdIsSetAsideAndNamesTheLineOfTheFirst() {
    var read = input.volunteers("availability", "V1,Mon 09:00-17:00", "V2,Mon 09:00-17:00",
        " V1 ,Tue 09:00-17:00").read();
    InputText.assertCode(read.findings().getFirst(), FindingCode.ID_DUPLICATE, "volunteers.csv", 4,
        "volunteer_id", " V1 ");
    assertThat(read.findings().getFirst().message()).contains("line 2");
    assertThat(InputText.volunteers(read)).containsExactly("V1", "V2");
  }

  @Test
  void idsThatAreProbablyOneAreTakenAsTwoAndTold() {
    var read = input.volunteers("availability", "V1,Mon 09:00-17:00", "v1,Mon 09:00-17:00").read();
    assertThat(InputText.codes(read)).containsExactly("id-nearly-equal");
    assertThat(InputText.volunteers(read)).containsExactly("V1", "v1");
  }
}
