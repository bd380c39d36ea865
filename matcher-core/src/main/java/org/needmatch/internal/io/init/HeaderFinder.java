package org.needmatch.internal.io.init;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.RawLine;

/**
 * Finds the line, or the two or three lines, in which the names of columns
 * stand: titles above them are shorter, and data below them is no name.
 */
final class HeaderFinder {
  private static final int FARTHEST = 15;
  private static final int KNOWN_NAME = 4;
  private static final int ANY_YEAR = 2024;
  private static final int DAY_NAME = 2;
  private static final Pattern WEEKDAY = Pattern.compile(
      "(?i)(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?:[ ,]+\\d{1,2}(?:st|nd|rd|th)?)?");
  private static final Pattern MONTH = Pattern.compile("\\p{L}{3,9}\\.? \\d{4}");
  private static final Pattern DAY = Pattern.compile("(?:\\p{L}{2,9}\\.?,? )?\\d{1,2}");
  private static final Set<CellKind> DATES = EnumSet.of(CellKind.DATE, CellKind.SHORT_DATE);
  private static final Set<CellKind> DATA = EnumSet.of(CellKind.DATE, CellKind.SHORT_DATE,
      CellKind.TIMESTAMP, CellKind.TIME, CellKind.NUMBER, CellKind.EMAIL, CellKind.POSTCODE,
      CellKind.YES_NO);

  private HeaderFinder() {
  }

  /** The table that some lines are, none of them blank. */
  static FoundTable table(String file, List<RawLine> lines) {
    int width = lines.stream().limit(FARTHEST).mapToInt(line -> filled(line).size()).max()
        .orElse(0);
    int best = 0;
    int bestPoints = Integer.MIN_VALUE;
    for (int i = 0; i < Math.min(FARTHEST, lines.size()); i++) {
      int points = points(lines.get(i),
          i + 1 < lines.size() ? lines.get(i + 1).cells() : List.of());
      if (2 * filled(lines.get(i)).size() >= width && points > bestPoints) {
        best = i;
        bestPoints = points;
      }
    }
    int last = lowest(lines, best);
    int first = uppermost(lines, last);
    var names = lines.subList(first, last + 1);
    return FoundTable.of(file, last == 0 ? List.of() : names.stream().map(RawLine::line).toList(),
        joined(names), lines.subList(last + 1, lines.size()).stream().map(RawLine::cells).toList(),
        lines.subList(0, last).stream().flatMap(line -> filled(line).stream()).toList());
  }

  /** Days below months, and times below days, are names as well. */
  private static int lowest(List<RawLine> lines, int best) {
    int at = best;
    if (at + 1 < lines.size() && areMonths(lines.get(at)) && areDays(lines.get(at + 1))) {
      at++;
    }
    return at + 1 < lines.size() && areDays(lines.get(at)) && areTimes(lines.get(at + 1))
        ? at + 1
        : at;
  }

  private static int uppermost(List<RawLine> lines, int last) {
    int at = last;
    if (at > 0 && isUpper(lines.get(at - 1), lines.get(at))) {
      at--;
    }
    return at > 0 && areMonths(lines.get(at - 1)) && areDays(lines.get(at)) ? at - 1 : at;
  }

  private static boolean areMonths(RawLine line) {
    return are(line, cell -> MONTH.matcher(cell).matches());
  }

  private static boolean areDays(RawLine line) {
    return are(line, cell -> DAY.matcher(cell).matches() || TimeWords.slot(cell, ANY_YEAR) != null);
  }

  private static boolean areTimes(RawLine line) {
    return are(line, cell -> CellKind.of(cell) == CellKind.SPAN);
  }

  private static boolean are(RawLine line, Predicate<String> kind) {
    var cells = filled(line);
    return !cells.isEmpty() && cells.stream().allMatch(kind);
  }

  private static int points(RawLine line, List<String> below) {
    int points = 0;
    var seen = new HashSet<String>();
    for (int i = 0; i < line.cells().size(); i++) {
      var cell = NameMatching.strip(line.cells().get(i));
      if (!cell.isEmpty() && seen.add(cell)) {
        points += HeaderMeanings.isKnown(cell)
            ? KNOWN_NAME
            : WEEKDAY.matcher(cell).matches()
                ? DAY_NAME
                : isData(cell, i < below.size() ? NameMatching.strip(below.get(i)) : "") ? -1 : 1;
      }
    }
    return points;
  }

  /** Whether a cell is no name: of a date, when the one below is a date, too. */
  private static boolean isData(String cell, String below) {
    var kind = CellKind.of(cell);
    return DATES.contains(kind) ? DATES.contains(CellKind.of(below)) : DATA.contains(kind);
  }

  /** Whether the upper line holds for several names of the lower one. */
  private static boolean isUpper(RawLine upper, RawLine lower) {
    var above = filled(upper);
    var names = filled(lower).stream().map(NameMatching::key).toList();
    boolean repeats = new HashSet<>(names).size() < names.size();
    boolean times = areTimes(lower) && areDays(upper);
    return times && above.size() <= names.size() || above.size() > 1 && above.size() < names.size()
        && (repeats || spans(lower) && areDays(upper)) && above.stream().map(CellKind::of)
            .noneMatch(kind -> DATA.contains(kind) && !DATES.contains(kind));
  }

  private static boolean spans(RawLine line) {
    return filled(line).stream().filter(cell -> CellKind.of(cell) == CellKind.SPAN).count() > 1;
  }

  /** As the reader joins them. */
  private static List<String> joined(List<RawLine> lines) {
    var names = new ArrayList<String>();
    for (var line : lines) {
      boolean spreads = !line.equals(lines.getLast());
      var last = "";
      for (int i = 0; i < line.cells().size(); i++) {
        var cell = NameMatching.strip(line.cells().get(i));
        last = cell.isEmpty() && spreads ? last : cell;
        if (i == names.size()) {
          names.add("");
        }
        names.set(i, NameMatching.strip(names.get(i) + " " + last));
      }
    }
    return List.copyOf(names);
  }

  private static List<String> filled(RawLine line) {
    return line.cells().stream().map(NameMatching::strip).filter(cell -> !cell.isEmpty()).toList();
  }
}
