package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.Finding.Severity;
import org.needmatch.diagnostics.FindingCode;

/**
 * Findings of one cause: one code in one column of one file, in one sentence.
 *
 * @param findings
 *          at least one, in the order found
 */
record FindingGroup(List<Finding> findings) {
  private static final int MAX_WORDS = 8;
  private static final int EXAMPLES = 3;
  private static final Set<String> OF_CELLS = codes(FindingCode.WORD_UNKNOWN, FindingCode.DATE_BAD,
      FindingCode.DATE_IMPOSSIBLE, FindingCode.NUMBER_BAD, FindingCode.NUMBER_RANGE,
      FindingCode.TIME_BAD, FindingCode.DAY_BAD, FindingCode.WINDOW_BAD, FindingCode.SKILL_LEVEL,
      FindingCode.ACTIVE_UNCLEAR);

  /** Worst first: errors, then what there is most of, then as found. */
  static List<FindingGroup> of(List<Finding> findings) {
    Map<List<String>, List<Finding>> byCause = new LinkedHashMap<>();
    for (var one : findings) {
      byCause.computeIfAbsent(List.of(one.severity().name(), one.code(), one.file(), one.column()),
          cause -> new ArrayList<>()).add(one);
    }
    return byCause.values().stream().flatMap(kind -> FindingCauses.of(kind).stream())
        .map(FindingGroup::new).sorted(Comparator.comparing(FindingGroup::severity)
            .thenComparing(FindingGroup::count, Comparator.reverseOrder()))
        .toList();
  }

  Severity severity() {
    return first().severity();
  }

  int count() {
    return findings.size();
  }

  Finding first() {
    return findings.getFirst();
  }

  /**
   * One line for all of them: how many of how many rows, the words or examples,
   * where, and what to do about a column.
   *
   * @param rowsPerFile
   *          a file's name to its rows, where they are known
   */
  String line(Map<String, Integer> rowsPerFile) {
    var one = first();
    var line = new StringBuilder(FindingText.file(one.file()));
    if (!one.column().isEmpty()) {
      line.append(", ").append(say("finding.column", one.column()));
    }
    line.append(": ").append(share(rowsPerFile)).append(values()).append(lines()).append(": ")
        .append(FindingText.sentence(one));
    if (OF_CELLS.contains(one.code()) && !one.column().isEmpty()) {
      line.append(' ').append(say("finding.translate"));
    }
    return line.toString();
  }

  private String share(Map<String, Integer> rowsPerFile) {
    var rows = rowsPerFile.get(first().file());
    long lines = findings.stream().mapToLong(Finding::line).filter(line -> line > 0).distinct()
        .count();
    return rows == null || lines != count() || rows < count()
        ? say("finding.times", count())
        : say("finding.share", count(), rows);
  }

  /** Each word with how often it stands there, or some of many. */
  private String values() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    findings.stream().map(Finding::value).filter(value -> !value.isEmpty())
        .forEach(value -> counts.merge(value, 1, Integer::sum));
    if (counts.isEmpty()) {
      return "";
    }
    boolean words = counts.size() <= MAX_WORDS;
    var shown = counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(words ? MAX_WORDS : EXAMPLES).map(word -> "\"" + FindingText.oneLine(word.getKey())
            + "\"" + (word.getValue() > 1 ? ": " + word.getValue() : ""))
        .toList();
    return ", " + (words
        ? String.join(", ", shown)
        : say("finding.examples", String.join(", ", shown), counts.size() - EXAMPLES));
  }

  private String lines() {
    boolean cells = findings.stream().noneMatch(one -> one.cell().isEmpty());
    var places = findings.stream().filter(one -> one.line() > 0)
        .map(one -> cells ? one.cell() : String.valueOf(one.line())).distinct().toList();
    return places.isEmpty()
        ? ""
        : "; " + say(cells ? "finding.cells" : "finding.lines",
            String.join(", ", places.subList(0, Math.min(EXAMPLES, places.size()))),
            places.size() > EXAMPLES ? " …" : "");
  }

  private static Set<String> codes(FindingCode... codes) {
    return Set.of(Arrays.stream(codes).map(FindingCode::code).toArray(String[]::new));
  }
}
