package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
  @TempDir
  Path folder;

  @Test
  void whatPeopleTypedIsGuardedAndWhatWeWriteIsNot() throws IOException {
    var file = folder.resolve("a.csv");
    try (var csv = new CsvFile(file, "said", "ours", "number", "yes")) {
      csv.text("=SUM(A1)").plain("-5").number(-0.5).yesNo(true).endRow();
      csv.text(null).plain(null).number(null).yesNo(false).endRow();
    }
    assertThat(Files.readString(file)).isEqualTo("""
        said,ours,number,yes
        '=SUM(A1),-5,-0.5,yes
        ,,,no
        """);
  }

  @Test
  void aSpreadsheetsFileHasAMarkAndWindowsLineEnds() throws IOException {
    var file = folder.resolve("a.csv");
    try (var csv = CsvFile.forSpreadsheets(file, "name")) {
      csv.text("Zoë, née Ó").endRow();
    }
    assertThat(Files.readString(file)).isEqualTo("\uFEFFname\r\n\"Zoë, née Ó\"\r\n");
  }

  @Test
  void aRowOfAnotherWidthIsNeverWritten() throws IOException {
    try (var csv = new CsvFile(folder.resolve("a.csv"), "one", "two")) {
      csv.plain("1");
      assertThatIllegalStateException().isThrownBy(csv::endRow)
          .withMessage("a.csv has a row of 1 cells, not 2.");
    }
  }
}
