package org.needmatch.internal.io.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.history.AttendanceSummary;
import org.needmatch.internal.history.History;
import org.needmatch.internal.history.OtherDays;
import org.needmatch.internal.history.PastRow;
import org.needmatch.internal.io.cell.FormulaGuard;
import org.needmatch.internal.io.cell.RecentSessions;
import org.needmatch.internal.io.read.PartFiles;
import org.needmatch.internal.io.store.FileSet;
import org.needmatch.internal.io.store.Reasons;
import org.needmatch.io.store.OutputException;

/**
 * Keeps past weeks as plain files: weeks/MONDAY with a copy of the plan's
 * assignments.csv, or its parts, and kept.csv and the ids of everybody on file.
 * Stateless; of two writers of a folder one waits.
 */
public final class HistoryWriter {
  /** Where the weeks are, one folder each. */
  public static final String WEEKS = "weeks";
  private static final List<String> COPIED = List.of("assignments.csv", "kept.csv");

  private HistoryWriter() {
  }

  /**
   * A plan that is copied in, in the place of an earlier copy of the same week.
   *
   * @param monday
   *          of its week
   * @param plan
   *          its folder
   * @param people
   *          ids of everybody on file that week, empty when not known
   */
  public record Week(LocalDate monday, Path plan, SortedSet<String> people) {
  }

  /**
   * Publishes, as one set, a copy of a plan and what the next week takes from all
   * weeks: previous.csv, attendance.csv and history.csv.
   *
   * @param added
   *          null when no plan is copied
   * @param history
   *          all weeks, with the one that is added
   * @param others
   *          rows of the folder's history.csv that stay
   * @param fairShares
   *          whether attendance.csv says how often people were taken and asked
   * @throws OutputException
   *           when a file cannot be written
   */
  public static void write(Path folder, @Nullable Week added, History history, OtherDays others,
      boolean fairShares) throws OutputException {
    var files = new FileSet(folder, "history");
    if (added != null) {
      copy(added, folder, files);
    }
    next(history, others, fairShares, files);
    files.publish();
  }

  /**
   * Writes previous.csv, attendance.csv and history.csv into next week's input.
   *
   * @param others
   *          rows of the folder's history.csv that stay
   * @param fairShares
   *          whether attendance.csv says how often people were taken and asked
   * @throws OutputException
   *           when a file cannot be written
   */
  public static void next(History history, OtherDays others, boolean fairShares, Path input)
      throws OutputException {
    var files = new FileSet(input, "history");
    next(history, others, fairShares, files);
    files.publish();
  }

  private static void copy(Week added, Path folder, FileSet files) throws OutputException {
    var week = WEEKS + "/" + added.monday() + "/";
    try {
      for (var table : COPIED) {
        for (var name : PartFiles.names(added.plan(), table)) {
          byte[] bytes = Files.readAllBytes(added.plan().resolve(name));
          files.add(week + name, file -> Files.write(file, bytes));
        }
        PartFiles.names(folder.resolve(week), table).forEach(name -> files.remove(week + name));
      }
    } catch (IOException e) {
      throw new OutputException("The plan " + added.plan() + " cannot be copied (" + Reasons.of(e)
          + "); nothing was changed.", e);
    }
    if (!added.people().isEmpty()) {
      files.add(week + "people.csv", file -> {
        try (var csv = new CsvFile(file, "volunteer_id")) {
          added.people().forEach(id -> csv.text(id).endRow());
        }
      });
    }
  }

  private static void next(History history, OtherDays others, boolean fairShares, FileSet files) {
    next(history, history.summaries().values(), others, fairShares, Map.of(), files);
  }

  /**
   * @param names
   *          of a file of ours to another that it has
   */
  static void next(History history, Collection<AttendanceSummary> summaries, OtherDays others,
      boolean fairShares, Map<String, String> names, FileSet files) {
    files.add(names.getOrDefault("previous.csv", "previous.csv"), file -> previous(history, file))
        .add(names.getOrDefault("attendance.csv", "attendance.csv"),
            file -> summaries(summaries, fairShares, file))
        .add(names.getOrDefault("history.csv", "history.csv"), file -> days(history, others, file));
  }

  private static void days(History history, OtherDays others, Path file) throws IOException {
    try (var csv = new CsvFile(file, others.columns().toArray(String[]::new))) {
      for (var row : others.rows()) {
        row.forEach(csv::plain);
        csv.endRow();
      }
      for (var one : history.days()) {
        var day = one.day();
        others.row(List.of(FormulaGuard.put(one.volunteerId()), day.day().toString(),
            FormulaGuard.put(day.activity()), CsvFormat.words(day.served()), one.week().toString()))
            .forEach(csv::plain);
        csv.endRow();
      }
    }
  }

  private static void previous(History history, Path file) throws IOException {
    var columns = new ArrayList<>(
        List.of("need_id", "series", "role", "volunteer_id", "date", "status"));
    var rows = history.lastRows();
    boolean said = rows.stream().anyMatch(HistoryWriter::saysActivity);
    if (said) {
      columns.addAll(List.of("activity", "group"));
    }
    try (var csv = new CsvFile(file, columns.toArray(String[]::new))) {
      for (var row : rows) {
        csv.text(row.needId()).text(row.series()).text(row.role()).text(row.volunteerId())
            .plain(row.date()).plain(row.status().word());
        var active = row.active();
        if (said) {
          csv.text(active == null ? "" : active.activity())
              .plain(active == null ? "none" : CsvFormat.words(active.served()));
        }
        csv.endRow();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean saysActivity(PastRow row) {
    var active = row.active();
    return active == null
        ? row.date() != null
        : !active.activity().isEmpty() || !active.served().isEmpty();
  }

  private static void summaries(Collection<AttendanceSummary> summaries, boolean fairShares,
      Path file) throws IOException {
    var columns = new ArrayList<>(List.of("volunteer_id", "weeks_waiting", "reliability",
        "hours_this_month", "sessions_done", "no_shows"));
    if (fairShares) {
      columns.addAll(List.of("recent_sessions", "asks"));
    }
    try (var csv = new CsvFile(file, columns.toArray(String[]::new))) {
      for (var one : summaries) {
        csv.text(one.volunteerId()).plain(one.weeksWaiting())
            .plain(BigDecimal.valueOf(one.reliability()).setScale(3, RoundingMode.HALF_UP))
            .number(one.hoursThisMonth()).plain(one.done()).plain(one.noShows());
        if (fairShares) {
          csv.plain(RecentSessions.text(one.recentSessions())).plain(one.asks());
        }
        csv.endRow();
      }
    }
  }
}
