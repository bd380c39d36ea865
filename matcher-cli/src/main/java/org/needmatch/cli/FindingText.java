package org.needmatch.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.needmatch.finding.Finding;
import org.needmatch.finding.Severity;

/** Findings as lines for people. */
final class FindingText {
  private FindingText() {
  }

  /**
   * File, line, column and value, what is wrong, what was done and what to do.
   */
  static String line(Finding finding) {
    var where = new ArrayList<String>();
    if (!finding.file().isEmpty()) {
      where.add(finding.file());
    }
    if (finding.line() > 0) {
      where.add("line " + finding.line());
    }
    if (!finding.column().isEmpty()) {
      where.add("column " + finding.column());
    }
    if (!finding.value().isEmpty()) {
      where.add("value \"" + oneLine(finding.value()) + "\"");
    }
    var sentence = new ArrayList<String>();
    sentence.add(oneLine(finding.message()));
    if (!finding.action().isEmpty()) {
      sentence.add("(" + oneLine(finding.action()) + ")");
    }
    if (!finding.fix().isEmpty()) {
      sentence.add(oneLine(finding.fix()));
    }
    return (where.isEmpty() ? "" : String.join(", ", where) + ": ") + String.join(" ", sentence);
  }

  /** "2 errors and 1 warning". */
  static String counts(List<Finding> findings) {
    long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    return Words.count(errors, "error") + " and "
        + Words.count(findings.size() - errors, "warning");
  }

  /** "error volunteers.csv, line 3 ...", one a line. */
  static List<String> lines(List<Finding> findings) {
    return findings.stream()
        .map(f -> f.severity().name().toLowerCase(Locale.ROOT) + " " + f.code() + ": " + line(f))
        .collect(Collectors.toList());
  }

  private static String oneLine(String text) {
    return text.chars().mapToObj(c -> Character.isISOControl(c) ? " " : Character.toString(c))
        .collect(Collectors.joining());
  }
}
