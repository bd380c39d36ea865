package org.needmatch.internal.io.read;

import java.time.LocalTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Place;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.TravelTable;
import org.needmatch.domain.TravelTableBuilder;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.Numbers;
import org.needmatch.internal.io.cell.Times;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.table.Table;

/**
 * The ways of travel.csv. Rows come in parts and are not kept; of very many bad
 * ones the first are told and the others counted.
 */
final class TravelReader {
  private static final int MOST_TOLD = 1000;
  private static final int LAST_MINUTE = 1439;

  private final PlaceIds places;
  private final FindingLog log;
  private final TravelTableBuilder table = new TravelTableBuilder();
  private String file = "";
  private int[] lines = new int[16];
  private int rows;
  private int elsewhere;
  private int bad;

  TravelReader(PlaceIds places, FindingLog log) {
    this.places = places;
    this.log = log;
  }

  /** Rows so far that are not blank. */
  int rows() {
    return rows;
  }

  /** Rows so far that name a place at which nobody is. */
  int elsewhere() {
    return elsewhere;
  }

  void read(Table part) {
    file = part.file();
    for (var row : part.rows()) {
      rows++;
      read(new RowReader(part, row));
    }
  }

  private void read(RowReader row) {
    var fromCell = row.required("from");
    var toCell = row.required("to");
    row.required("mode");
    var mode = row.value("mode", TravelMode.WALK, WordParser.oneOf(TravelMode.class));
    double km = number(row, "km");
    double minutes = number(row, "minutes");
    var arriveBy = row.value("arrive_by", null, TravelReader::time);
    var from = places.find(fromCell);
    var to = places.find(toCell);
    if (row.ok() && from != null && to != null
        && TravelTableBuilder.isShorterThanStraight(from, to, km)) {
      row.error(FindingCode.TRAVEL_TOO_SHORT, "km",
          "The way is shorter than the straight line between its places.",
          "Correct the kilometres, or the coordinates of the two places.");
    }
    if (!row.ok()) {
      if (bad++ < MOST_TOLD) {
        log.addAll(row.findings());
      }
    } else if (from == null || to == null) {
      elsewhere++;
    } else {
      add(row.line(), from, to, mode, km, minutes, arriveBy);
    }
  }

  private static double number(RowReader row, String column) {
    row.required(column);
    return row.value(column, 0.0, Numbers.between(0, TravelTableBuilder.MOST));
  }

  private static LocalTime time(String text) throws BadCell {
    return LocalTime.ofSecondOfDay(60L * Math.min(LAST_MINUTE, Times.minutes(text)));
  }

  private void add(long line, Place from, Place to, TravelMode mode, double km, double minutes,
      @Nullable LocalTime arriveBy) {
    if (table.size() == lines.length) {
      lines = Arrays.copyOf(lines, 2 * lines.length);
    }
    lines[table.size()] = (int) line;
    table.add(from, to, mode, km, minutes, arriveBy);
  }

  /** The table of what was read. */
  TravelTable table() {
    for (int repeated : table.removeRepeated()) {
      if (bad++ < MOST_TOLD) {
        log.add(FindingCode.TRAVEL_REPEATED.at(file, lines[repeated], "from", "",
            "The same way, for the same mode and time, is in a row before.", "row set aside",
            "Delete one of the two."));
      }
    }
    if (bad > MOST_TOLD) {
      log.add(FindingCode.TRAVEL_MORE.of(file,
          bad - MOST_TOLD + " more rows of " + file + " have problems that are not listed.",
          "rows set aside", "Mend what the listed ones have in common."));
    }
    return table.build();
  }
}
