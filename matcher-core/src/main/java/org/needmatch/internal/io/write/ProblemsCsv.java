package org.needmatch.internal.io.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.needmatch.diagnostics.Finding;

/** Everything in the input that was not taken as it stood. */
public final class ProblemsCsv {
  static final String[] HEADER = {"file", "line", "column", "value", "severity", "code", "problem",
      "action", "what_to_do"};

  private ProblemsCsv() {
  }

  public static void write(List<Finding> findings, Path file) throws IOException {
    try (var csv = new CsvFile(file, HEADER)) {
      for (var finding : findings) {
        csv.text(finding.file()).plain(finding.line() == 0 ? "" : finding.line())
            .text(finding.column()).text(finding.value()).plain(CsvFormat.word(finding.severity()))
            .plain(finding.code()).text(finding.message()).text(finding.action())
            .text(finding.fix()).endRow();
      }
    }
  }
}
