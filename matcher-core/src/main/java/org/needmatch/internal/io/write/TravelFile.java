package org.needmatch.internal.io.write;

import java.util.List;
import java.util.stream.Stream;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;

/** travel.csv, when ways are listed; places are called by their coordinates. */
public final class TravelFile {
  /** Its columns, arrive_by only where some row has one. */
  public static final List<String> COLUMNS = List.of("from", "to", "mode", "km", "minutes");

  private static final int PARTS = 100_000;

  private TravelFile() {
  }

  public static void write(Problem problem, ProblemTables tables) {
    var table = problem.travel();
    if (table.isEmpty()) {
      return;
    }
    boolean timely = table.isTimely();
    var columns = Stream.concat(COLUMNS.stream(), timely ? Stream.of("arrive_by") : Stream.of())
        .toArray(String[]::new);
    tables.add("travel.csv", columns, csv -> table.forEach((from, to, mode, row) -> {
      csv.plain(coordinates(from)).plain(coordinates(to)).plain(CsvFormat.word(mode));
      csv.number(row.km()).plain(row.minutes());
      if (timely) {
        csv.plain(row.arriveBy());
      }
      csv.endRow();
    }));
  }

  /** What travel.csv calls a place without an id: degrees with five decimals. */
  public static String coordinates(Place place) {
    var text = new StringBuilder(20);
    degrees(place.latitude(), text);
    degrees(place.longitude(), text.append(' '));
    return text.toString();
  }

  private static void degrees(double degrees, StringBuilder text) {
    long parts = Math.round(degrees * PARTS);
    long size = Math.abs(parts);
    text.append(parts < 0 ? "-" : "").append(size / PARTS).append('.')
        .append(Long.toString(PARTS + size % PARTS), 1, 6);
  }
}
