package org.needmatch.internal.io.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.needmatch.diagnostics.Finding;

/** Everything in the input that was not taken as it stood. */
public final class ProblemsCsv {
  static final String[] HEADER = {"file", "line", "column", "value", "severity", "code", "problem",
      "action", "what_to_do"};

  private ProblemsCsv() {
  }

  public static void write(List<Finding> findings, Path file) throws IOException {
    boolean cells = findings.stream().anyMatch(finding -> !finding.cell().isEmpty());
    try (var csv = new CsvFile(file, cells ? withCells() : HEADER)) {
      for (var finding : findings) {
        csv.text(finding.file()).plain(finding.line() == 0 ? "" : finding.line())
            .text(finding.column()).text(finding.value()).plain(CsvFormat.word(finding.severity()))
            .plain(finding.code()).text(finding.message()).text(finding.action())
            .text(finding.fix());
        if (cells) {
          csv.plain(finding.cell());
        }
        csv.endRow();
      }
    }
  }

  private static String[] withCells() {
    var columns = Arrays.copyOf(HEADER, HEADER.length + 1);
    columns[HEADER.length] = "cell";
    return columns;
  }
}
