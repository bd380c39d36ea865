package org.needmatch.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.read.InputFixture;
import org.needmatch.internal.io.read.InputText;

class RowFaultsTest extends InputFixture {
  @Test
  void rowsWithTooFewOrTooManyCellsAreSetAside() {
    input.file("volunteers.csv",
        "volunteer_id,name,active\nV1,a\nV2,b,yes,more\nV3,c,yes,\n,,\nV4,d,yes\n");
    var result = input.read();
    assertThat(InputText.volunteers(result)).containsExactly("V4");
    assertThat(InputText.codes(result)).containsExactly("row-too-short", "row-too-long",
        "row-too-long");
    assertThat(result.counts().volunteerRows()).isEqualTo(4);
    assertThat(result.counts().volunteersSetAside()).isEqualTo(3);
  }

  @Test
  void anUnquotedSeparatorBeforeABlankLastCellDoesNotShiftACheckAway() {
    input.needs("latitude,longitude,date,title,venue,dbs_level,series",
        "N1,53.6,-1.7,2026-11-23,Tea, cake,,enhanced,", "N2,53.6,-1.7,2026-11-23,Tea,,none,");
    var result = input.read();
    assertThat(result.problem().needs()).extracting(need -> need.id()).containsExactly("N2");
    assertThat(InputText.codes(result)).containsExactly("row-too-long");
  }

  @Test
  void blankCellsAtTheEndOfEveryRowArePadding() {
    input.file("volunteers.csv", "volunteer_id,name\nV1,a,,\nV2,b,,\n");
    assertThat(InputText.volunteers(input.read())).containsExactly("V1", "V2");
    input.file("volunteers.csv", "volunteer_id,name,,\nV1,a,,\n");
    assertThat(InputText.volunteers(input.read())).containsExactly("V1");
  }

  @Test
  void twentyMegabytesInOneCellSetTheRowAside() {
    input.file("volunteers.csv",
        "volunteer_id,name\nV1,\"" + "x".repeat(20_000_000) + "\"\nV2,b\n");
    var finding = input.finding();
    assertThat(finding.value()).hasSize(81);
    assertThat(finding.message()).contains("20000000");
    InputText.assertCode(finding, FindingCode.CELL_TOO_LONG, "volunteers.csv", 2, "name",
        "x".repeat(80) + "…");
    assertThat(InputText.volunteers(input.read())).containsExactly("V2");
  }
}
