package org.needmatch.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.read.InputFixture;
import org.needmatch.internal.io.read.InputText;

class SeparatorsTest extends InputFixture {
  private static final String NAMED = "volunteer_id,name\nV1,Zoë\n";
  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void separatorIsFound(String separator) {
    input.file("volunteers.csv", NAMED.replace(",", separator));
    assertName("Zoë");
  }

  @Test
  void separatorWithMostKnownColumnsWinsOverMoreCells() {
    input.file("volunteers.csv", "volunteer_id;name;\"notes, on, a, b, c\"\nV1;Zoë;x\n");
    assertName("Zoë");
  }

  @Test
  void separatorLineOfSpreadsheetsIsUnderstood() {
    input.file("volunteers.csv", "sep=;\r\nvolunteer_id;name\r\nV1;Zoë\r\nV1;again\r\n");
    var result = input.read();
    assertThat(InputText.volunteers(result)).containsExactly("V1");
    assertThat(result.findings().get(0).line()).isEqualTo(4);
  }

  @Test
  void unknownSeparatorIsOneSentence() {
    input.file("volunteers.csv", "volunteer_id|name\nV1|Zoë\n");
    var refusal = input.refusal();
    InputText.assertCode(refusal, FindingCode.COLUMN_MISSING, "volunteers.csv", 1, "volunteer_id",
        "");
    assertThat(refusal.message()).contains("volunteer_id|name");
    assertThat(refusal.fix()).contains("comma, semicolon or tab");
  }

  private void assertName(String name) {
    assertThat(input.read().problem().volunteers().get(0).name()).isEqualTo(name);
  }
}
