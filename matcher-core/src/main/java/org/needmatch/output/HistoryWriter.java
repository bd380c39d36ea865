package org.needmatch.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import org.needmatch.history.History;

/**
 * Keeps past weeks as plain files: weeks/MONDAY with a copy of the plan's
 * assignments.csv and kept.csv and the ids of everybody on file. Stateless, but
 * two writers must not share a folder.
 */
public final class HistoryWriter {
  /** Where the weeks are, one folder each. */
  public static final String WEEKS = "weeks";
  private static final List<String> COPIED = List.of("assignments.csv", "kept.csv");

  private HistoryWriter() {
  }

  /**
   * Copies a plan in, in the place of an earlier copy of the same week.
   *
   * @param people
   *          ids of everybody on file that week, empty when not known
   * @throws OutputException
   *           when a file cannot be written; an older copy is still whole
   */
  public static void keep(Path history, String monday, Path plan, SortedSet<String> people)
      throws OutputException {
    var folder = history.resolve(WEEKS).resolve(monday);
    var files = new FileSet(folder);
    try {
      for (var name : COPIED) {
        var source = plan.resolve(name);
        if (Files.isRegularFile(source)) {
          byte[] bytes = Files.readAllBytes(source);
          files.add(name, file -> Files.write(file, bytes));
        } else {
          Files.deleteIfExists(folder.resolve(name));
        }
      }
    } catch (IOException e) {
      throw new OutputException(
          "The plan " + plan + " cannot be copied (" + FileSet.reason(e) + ").", e);
    }
    if (!people.isEmpty()) {
      files.add("people.csv", file -> {
        try (var csv = new CsvFile(file, "volunteer_id")) {
          people.forEach(id -> csv.text(id).endRow());
        }
      });
    }
    files.replace();
  }

  /**
   * Writes what the next week takes from the weeks before: previous.csv and
   * attendance.csv.
   *
   * @throws OutputException
   *           when a file cannot be written; older ones are still whole
   */
  public static void next(History history, Path folder) throws OutputException {
    new FileSet(folder).add("previous.csv", file -> previous(history, file))
        .add("attendance.csv", file -> standings(history, file)).replace();
  }

  private static void previous(History history, Path file) throws IOException {
    try (var csv = new CsvFile(file, "need_id", "series", "role", "volunteer_id", "date",
        "status")) {
      for (var row : history.lastRows()) {
        csv.text(row.needId()).text(row.series()).text(row.role()).text(row.volunteerId())
            .plain(row.date()).plain(row.status().word()).endRow();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void standings(History history, Path file) throws IOException {
    try (var csv = new CsvFile(file, "volunteer_id", "weeks_waiting", "reliability",
        "hours_this_month", "sessions_done", "no_shows")) {
      for (var one : history.standings().values()) {
        csv.text(one.volunteerId()).plain(one.weeksWaiting())
            .plain(BigDecimal.valueOf(one.reliability()).setScale(3, RoundingMode.HALF_UP))
            .number(one.hoursThisMonth()).plain(one.done()).plain(one.noShows()).endRow();
      }
    }
  }
}
