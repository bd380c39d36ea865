package org.needmatch.internal.io.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.FindingCode;

class BadCellTest {
  @Test
  void saysWhatIsWrongAndWhatToWrite() {
    var bad = new BadCell(FindingCode.DATE_BAD, "x is not a date.", "Write one.");
    assertThat(bad.sentence()).isEqualTo("x is not a date.");
    assertThat(bad.fix()).isEqualTo("Write one.");
    assertThat(bad.code()).isEqualTo(FindingCode.DATE_BAD);
  }
}
