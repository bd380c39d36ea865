package org.needmatch.internal.io.read;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.Times;
import org.needmatch.internal.io.cell.WordParser;

/** Tells what a cell is read as, in words. */
final class CellReading {
  private static final String NOT_READ = "not read";
  private static final List<String> PLACES = List.of(", not found", ", found");

  private final ColumnDates dates;
  private final @Nullable Postcodes postcodes;

  CellReading(ColumnDates dates, @Nullable Postcodes postcodes) {
    this.dates = dates;
    this.postcodes = postcodes;
  }

  /**
   * What became of a text.
   *
   * @param text
   *          in our words, not blank
   */
  String of(ColumnType type, String column, String text) {
    if (column.endsWith("postcode")) {
      return postcodes == null || postcodes.find(text) == null
          ? text + PLACES.getFirst()
          : text + PLACES.getLast();
    }
    try {
      return switch (type.kind()) {
        case DATE -> date(dates.of(column).parse(text));
        case TIME -> clock(Times.minutes(text));
        case YES_NO -> WordParser.yesNo(text) ? "yes" : "no";
        case WORD -> word(type, text);
        case WORDS, LIST -> items(text);
        default -> text;
      };
    } catch (BadCell e) {
      return NOT_READ;
    }
  }

  /**
   * The same of a cell about a person: whether a place was found is nobody's
   * secret.
   */
  static String masked(String column, String read) {
    var end = PLACES.stream().filter(read::endsWith).filter(words -> column.endsWith("postcode"))
        .findFirst().orElse("");
    return PersonalCells.shape(read.substring(0, read.length() - end.length())) + end;
  }

  private static String date(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.UK) + " " + day;
  }

  private static String clock(int minutes) {
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
  }

  private static String word(ColumnType type, String text) {
    var word = WordParser.lower(text).replace('_', '-');
    return type.words().isEmpty() || type.words().contains(word) ? word : NOT_READ;
  }

  private static String items(String text) {
    var items = WordParser.list(text);
    return items.size() == 1 ? items.getFirst() : items.size() + ": " + String.join(" | ", items);
  }
}
