package org.needmatch.judge.proof;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column. */
final class CertificateRow {
  static final List<String> COLUMNS = List.of("row", "node", "parent", "decision", "need_id",
      "role", "volunteer_id", "prices", "price");
  /** Only where groups of needs have floors. */
  static final String GROUP = "group";
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");
  private static final Pattern GUARDED = Pattern.compile("'+[=+@-].*", Pattern.DOTALL);

  private final CsvRecord row;
  private final List<Integer> places;

  /**
   * @param places
   *          where each of {@link #COLUMNS} stands, then {@link #GROUP}, below 0
   *          where it does not
   */
  CertificateRow(CsvRecord row, List<Integer> places) {
    this.row = row;
    this.places = places;
  }

  long line() {
    return row.getStartingLineNumber();
  }

  /** Without the apostrophe that guards it from being read as a formula. */
  String text(String column) {
    var cell = row.getField(places.get(COLUMNS.indexOf(column))).strip();
    return unguarded(cell);
  }

  private static String unguarded(String cell) {
    return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }

  /** The group that the row is about, empty when there is no such column. */
  String group() {
    int place = places.get(COLUMNS.size());
    return place < 0 ? "" : unguarded(row.getField(place).strip());
  }

  boolean blank(String column) {
    return text(column).isEmpty();
  }

  /** A whole number of at most 18 digits; null when it is none. */
  @Nullable
  Long whole(String column) {
    var text = text(column);
    return WHOLE.matcher(text).matches() ? Long.valueOf(text) : null;
  }
}
