package org.needmatch.output;

import java.io.IOException;
import java.nio.file.Path;

/** Everything in the input that was not taken as it stood. */
final class ProblemsCsv {
  private static final String[] HEADER = {"file", "line", "column", "value", "severity", "code",
      "problem", "action", "what_to_do"};

  private ProblemsCsv() {
  }

  static void write(PlanReport report, Path file) throws IOException {
    try (var csv = new CsvFile(file, HEADER)) {
      for (var finding : report.findings()) {
        csv.text(finding.file()).plain(finding.line() == 0 ? "" : finding.line())
            .text(finding.column()).text(finding.value()).plain(Cells.word(finding.severity()))
            .plain(finding.code()).text(finding.message()).text(finding.action())
            .text(finding.fix()).endRow();
      }
    }
  }
}
