package org.needmatch.internal.io.init;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.cell.ClockSpan;
import org.needmatch.internal.io.cell.Weekdays;
import org.needmatch.internal.io.table.NameMatching;

/**
 * Cells that say the days themselves: {@code Mon AM; Tue 9-12},
 * {@code Weekday evenings}, {@code Saturday 28 November 10-12}.
 */
final class OfferCells extends SlotCells {
  private static final double MOST = 0.7;
  private static final int MOST_WORDS = 80;
  private static final String WHOLE_DAY = "09:00-17:00";

  private final String separator;

  private OfferCells(String separator) {
    this.separator = separator;
  }

  /** What the column says, null when its cells mostly say no days. */
  static @Nullable OfferCells of(ColumnValues values, int year) {
    return of(values.cells(), year);
  }

  /** The same of several columns. */
  static @Nullable OfferCells of(List<String> cells, int year) {
    OfferCells best = null;
    int most = 0;
    for (var separator : List.of("", ";", ",", "\n")) {
      var found = new OfferCells(separator);
      int days = 0;
      int parts = 0;
      for (var part : new TreeSet<>(found.split(cells))) {
        parts++;
        days += found.read(part, year) ? 1 : 0;
      }
      if (parts <= MOST_WORDS && days >= MOST * parts && days > most) {
        best = found;
        most = days;
      }
    }
    return best;
  }

  private List<String> split(List<String> cells) {
    var parts = new ArrayList<String>();
    for (var cell : cells) {
      if (separator.isEmpty()) {
        parts.addAll(TimeWords.parts(cell));
      } else {
        for (var part : Pattern.compile(separator, Pattern.LITERAL).split(cell, -1)) {
          var word = TimeWords.plain(NameMatching.strip(part));
          if (!word.isEmpty()) {
            parts.add(word);
          }
        }
      }
    }
    return parts;
  }

  /** Whether the word says a day. */
  private boolean read(String word, int year) {
    var slot = TimeWords.slot(word, year);
    if (slot == null) {
      if (!TimeWords.isAnswer(word, "no")) {
        unclear(word);
      }
      return false;
    }
    if (!isPlain(word)) {
      part(word,
          slot.span() == null ? slot.day() + " " + WHOLE_DAY : slot.day() + " " + slot.span());
    }
    return true;
  }

  /** Whether the reader understands the word without being told. */
  private static boolean isPlain(String word) {
    int blank = word.indexOf(' ');
    return blank > 0 && Weekdays.find(word.substring(0, blank)) != null
        && ClockSpan.find(word.substring(blank + 1)) != null;
  }

  @Override
  String separator() {
    return separator;
  }
}
