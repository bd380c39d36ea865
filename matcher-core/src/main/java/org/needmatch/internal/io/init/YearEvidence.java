package org.needmatch.internal.io.init;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.Dates;
import org.needmatch.internal.io.cell.ShortDate;

/**
 * The year of dates that name none: the one in which their days of the week are
 * right, or that titles, names of files and other dates of the folder name.
 */
final class YearEvidence {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
  private static final int CENTURY = 2000;
  private static final int SAMPLE = 200;

  private final List<String> weekdays = new ArrayList<>();
  private final Map<Integer, Integer> named = new HashMap<>();

  private YearEvidence() {
  }

  /** The year; this one when nothing tells it. */
  static int of(List<FoundTable> tables) {
    var found = new YearEvidence();
    for (var table : tables) {
      found.read(table.file());
      table.above().forEach(found::read);
      table.names().forEach(found::read);
      table.allValues().stream()
          .filter(values -> values.has(CellKind.DATE) || values.has(CellKind.TIMESTAMP)
              || values.has(CellKind.SHORT_DATE) || values.has(CellKind.WINDOWS))
          .forEach(values -> values.cells().stream().limit(SAMPLE).forEach(found::read));
    }
    return found.year();
  }

  private void read(String text) {
    var date = ShortDate.find(text);
    if (date != null && date.digits() != null) {
      named.merge(CENTURY + Integer.parseInt(date.digits()), 1, Integer::sum);
    } else if (date != null && Character.isLetter(date.start().charAt(0))) {
      weekdays.add(text);
    }
    YEAR.matcher(text).results()
        .forEach(year -> named.merge(Integer.parseInt(year.group()), 1, Integer::sum));
  }

  private int year() {
    int best = 0;
    int most = 0;
    for (var one : named.entrySet()) {
      if (one.getValue() > most || one.getValue() == most && one.getKey() > best) {
        best = one.getKey();
        most = one.getValue();
      }
    }
    int now = Year.now().getValue();
    if (weekdays.isEmpty() || best > 0 && agrees(best)) {
      return best == 0 ? now : best;
    }
    return IntStream.of(now, now + 1, now - 1, now - 2, now - 3, now - 4, now - 5)
        .filter(this::agrees).findFirst().orElse(best == 0 ? now : best);
  }

  private boolean agrees(int year) {
    return weekdays.stream().allMatch(text -> {
      var date = ShortDate.find(text);
      return date == null || exists(date.in(year), false) || exists(date.in(year), true);
    });
  }

  private static boolean exists(String text, boolean monthFirst) {
    try {
      return new Dates(monthFirst).parse(text).getYear() > 0;
    } catch (BadCell e) {
      return false;
    }
  }
}
