package org.needmatch.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.read.InputFixture;
import org.needmatch.internal.io.read.InputText;

class CsvRecordsTest extends InputFixture {
  @Test
  void quotedLineBreaksKeepLineNumbers() {
    input.file("volunteers.csv",
        "volunteer_id,name\nV1,\"Zoë\nof \"\"Mill\"\" Hill\"\n\nV1,again\n");
    var result = input.read();
    assertThat(result.problem().volunteers().get(0).name()).isEqualTo("Zoë\nof \"Mill\" Hill");
    InputText.assertCode(result.findings().get(0), FindingCode.ID_DUPLICATE, "volunteers.csv", 5,
        "volunteer_id", "V1");
  }

  @Test
  void quoteThatIsNeverClosedCostsItsOwnRowOnly() {
    input.file("volunteers.csv", "volunteer_id,name\nV1,a\nV2,\"b\nV3,c\nV4,d\n");
    var result = input.read();
    assertThat(InputText.volunteers(result)).containsExactly("V1", "V3", "V4");
    InputText.assertCode(result.findings().get(0), FindingCode.ROW_QUOTES, "volunteers.csv", 3, "",
        "V2");
  }

  @Test
  void textAfterAClosingQuoteCostsItsOwnRowOnly() {
    input.file("volunteers.csv", "volunteer_id,name\nV1,\"p\nq\"\nV2,\"b,1\nV3,\"c\"\nV4,\"d\"\n");
    var result = input.read();
    assertThat(InputText.volunteers(result)).containsExactly("V1", "V3", "V4");
    assertThat(result.findings().get(0).line()).isEqualTo(4);
  }

  @Test
  void quotesBrokenEverywhereAreOneSentence() {
    input.file("volunteers.csv", "volunteer_id,name\n" + "V,\"a\"b\n".repeat(300));
    InputText.assertCode(input.refusal(), FindingCode.QUOTES_BROKEN, "volunteers.csv", 202, "", "");
  }
}
