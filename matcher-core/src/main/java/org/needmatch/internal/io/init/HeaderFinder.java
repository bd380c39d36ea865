package org.needmatch.internal.io.init;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
  private static final Set<CellKind> DATA = EnumSet.of(CellKind.DATE, CellKind.TIMESTAMP,
      CellKind.TIME, CellKind.NUMBER, CellKind.EMAIL, CellKind.POSTCODE, CellKind.YES_NO);

  private HeaderFinder() {
  }

  /** The table that some lines are, none of them blank. */
  static FoundTable table(String file, List<RawLine> lines) {
    int width = lines.stream().limit(FARTHEST).mapToInt(line -> filled(line).size()).max()
        .orElse(0);
    int best = 0;
    int bestPoints = Integer.MIN_VALUE;
    for (int i = 0; i < Math.min(FARTHEST, lines.size()); i++) {
      int points = points(lines.get(i));
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
        lines.subList(best + 1, lines.size()).stream().map(RawLine::cells).toList());
  }

  private static int points(RawLine line) {
    int points = 0;
    for (var cell : new LinkedHashSet<>(filled(line))) {
      points += HeaderMeanings.isKnown(cell)
          ? KNOWN_NAME
          : DATA.contains(CellKind.of(cell)) ? -1 : 1;
    }
    return points;
  }

  /** Whether the upper line holds for several names of the lower one. */
  private static boolean isUpper(RawLine upper, RawLine lower) {
    var above = filled(upper);
    var names = filled(lower).stream().map(NameMatching::key).toList();
    return above.size() > 1 && above.size() < names.size()
        && new HashSet<>(names).size() < names.size() && above.stream().noneMatch(
            cell -> DATA.contains(CellKind.of(cell)) && CellKind.of(cell) != CellKind.DATE);
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
