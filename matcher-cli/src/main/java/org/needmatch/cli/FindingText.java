package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.Finding.Severity;
import org.needmatch.internal.io.sheet.SheetPlace;

/** Findings as lines for people. */
final class FindingText {
  private static final int MAX_LINES = 40;
  private static final int FEW = 3;

  private FindingText() {
  }

  /**
   * File, line, column and value, what is wrong, what was done and what to do.
   */
  static String line(Finding finding) {
    var where = new ArrayList<String>();
    if (!finding.file().isEmpty()) {
      where.add(file(finding.file()));
    }
    if (!finding.cell().isEmpty()) {
      where.add(say("finding.cell", finding.cell()));
    } else if (finding.line() > 0) {
      where.add(say("finding.line", String.valueOf(finding.line())));
    }
    if (!finding.column().isEmpty()) {
      where.add(say("finding.column", finding.column()));
    }
    if (!finding.value().isEmpty()) {
      where.add(say("finding.value", oneLine(finding.value())));
    }
    return (where.isEmpty() ? "" : String.join(", ", where) + ": ") + sentence(finding);
  }

  /** The file and, of a workbook, the sheet. */
  static String file(String file) {
    var place = SheetPlace.of(file);
    return place == null || place.sheet() == null
        ? file
        : say("finding.sheet", place.book(), oneLine(place.sheet()));
  }

  /** What is wrong, what was done and what to do. */
  static String sentence(Finding finding) {
    var sentence = new ArrayList<String>();
    sentence.add(oneLine(finding.message()));
    if (!finding.action().isEmpty()) {
      sentence.add("(" + oneLine(finding.action()) + ")");
    }
    if (!finding.fix().isEmpty()) {
      sentence.add(oneLine(finding.fix()));
    }
    return String.join(" ", sentence);
  }

  /** "2 errors and 1 warning". */
  static String counts(List<Finding> findings) {
    long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    return say("finding.counts", errors, findings.size() - errors);
  }

  /**
   * Worst first, one a line while there are few of a kind, else one line a kind;
   * never more than {@value #MAX_LINES} lines.
   *
   * @param rowsPerFile
   *          a file's name to its rows, where they are known
   */
  static List<String> lines(List<Finding> findings, Map<String, Integer> rowsPerFile) {
    var groups = FindingGroup.of(findings);
    var lines = new ArrayList<String>();
    boolean roomForEach = findings.size() <= MAX_LINES;
    int told = 0;
    for (var group : groups) {
      boolean each = group.count() == 1 || roomForEach && group.count() <= FEW;
      if (lines.size() == MAX_LINES - 1 && told + group.count() < findings.size()) {
        lines.add(say("finding.more", findings.size() - told));
        return lines;
      }
      if (each) {
        group.findings().forEach(one -> lines.add(head(one) + line(one)));
      } else {
        lines.add(head(group.first()) + oneLine(group.line(rowsPerFile)));
      }
      told += group.count();
    }
    return lines;
  }

  private static String head(Finding finding) {
    return finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.code() + ": ";
  }

  static String oneLine(String text) {
    return SafeWriter.oneLine(text);
  }
}
