package org.needmatch.internal.io.init;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.RawLine;

/**
 * Finds the line, or the two lines, in which the names of columns stand: titles
 * above them are shorter, and data below them is no name.
 */
final class HeaderFinder {
  private static final int FARTHEST = 15;
  private static final int KNOWN_NAME = 4;
  private static final int ANY_YEAR = 2024;
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
    boolean two = best > 0 && isUpper(lines.get(best - 1), lines.get(best));
    var headerLines = best == 0
        ? List.<Long>of()
        : two
            ? List.of(lines.get(best - 1).line(), lines.get(best).line())
            : List.of(lines.get(best).line());
    return FoundTable.of(file, headerLines,
        two
            ? joined(lines.get(best - 1).cells(), lines.get(best).cells())
            : lines.get(best).cells(),
        lines.subList(best + 1, lines.size()).stream().map(RawLine::cells).toList(),
        lines.subList(0, best).stream().flatMap(line -> filled(line).stream()).toList());
  }

  private static int points(RawLine line, List<String> below) {
    int points = 0;
    var seen = new HashSet<String>();
    for (int i = 0; i < line.cells().size(); i++) {
      var cell = NameMatching.strip(line.cells().get(i));
      if (!cell.isEmpty() && seen.add(cell)) {
        points += HeaderMeanings.isKnown(cell)
            ? KNOWN_NAME
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
    boolean times = filled(lower).stream().filter(cell -> CellKind.of(cell) == CellKind.SPAN)
        .count() > 1 && above.stream().allMatch(cell -> TimeWords.slot(cell, ANY_YEAR) != null);
    return above.size() > 1 && above.size() < names.size() && (repeats || times) && above.stream()
        .map(CellKind::of).noneMatch(kind -> DATA.contains(kind) && !DATES.contains(kind));
  }

  private static List<String> joined(List<String> upper, List<String> lower) {
    var names = new ArrayList<String>();
    var last = "";
    for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
      var above = i < upper.size() ? NameMatching.strip(upper.get(i)) : "";
      last = above.isEmpty() ? last : above;
      var below = i < lower.size() ? NameMatching.strip(lower.get(i)) : "";
      names.add(NameMatching.strip((i < upper.size() ? last : "") + " " + below));
    }
    return List.copyOf(names);
  }

  private static List<String> filled(RawLine line) {
    return line.cells().stream().map(NameMatching::strip).filter(cell -> !cell.isEmpty()).toList();
  }
}
