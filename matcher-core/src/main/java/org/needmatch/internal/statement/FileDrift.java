package org.needmatch.internal.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.needmatch.internal.statement.Alarm.Kind;
import org.needmatch.internal.statement.InputRecord.ColumnRecord;
import org.needmatch.internal.statement.InputRecord.FileRecord;

/** In what files and columns differ from the last. */
record FileDrift(InputRecord last, InputRecord now) {
  private static final String NEEDS = "needs.csv";
  private static final String VOLUNTEERS = "volunteers.csv";
  private static final Set<String> SAFEGUARDING_FILES = Set.of("roles.csv", "members.csv",
      "history.csv", "pairs.csv");
  /** Files of a past week, or of places: their columns come and go. */
  private static final Set<String> LOOSE = Set.of("previous.csv", "attendance.csv",
      "postcodes.csv");
  /** Rows grow and shrink with those of another file. */
  private static final Map<String, String> ALONG = Map.of("roles.csv", NEEDS, "members.csv",
      VOLUNTEERS, "availability.csv", VOLUNTEERS);
  private static final Set<String> GUARDS = Set.of("dbs_level", "dbs_workforce", "dbs_barred",
      "dbs_issued_on", "dbs_update_service", "check_status", "status_checked_on", "status_result",
      "pvg", "pvg_ends_on", "suitable_sites", "birth_date", "age", "active", "activity_code",
      "serves", "setting", "contact", "supervised", "under_16", "paid_role", "core_service",
      "min_age", "age_band", "people_present", "adults_min", "staff_adults", "staff_min",
      "staff_hours", "lone_working", "supervisor", "decision_site", "first_timer", "activity",
      "group", "rule");
  /** Empty when all have been there once. */
  private static final String FIRST_TIMER = "first_timer";
  private static final int FEWEST = 5;
  private static final int FEWEST_GUARDS = 3;

  List<Alarm> alarms() {
    var alarms = new ArrayList<Alarm>();
    last.files().forEach((name, file) -> {
      var found = now.files().get(name);
      if (file.rows() > 0 && (found == null || found.rows() == 0)) {
        alarms.add(alarm(Kind.FILE_GONE, SAFEGUARDING_FILES.contains(name), name, "", file.rows()));
      } else if (found != null && file.rows() > 0) {
        if (shorter(name, file, found)) {
          alarms.add(alarm(Kind.FILE_SHORTER, SAFEGUARDING_FILES.contains(name), name, "",
              file.rows(), found.rows()));
        }
        if (!LOOSE.contains(name)) {
          columns(alarms, name, file, found);
        }
      }
    });
    return alarms;
  }

  private boolean shorter(String name, FileRecord file, FileRecord found) {
    if (LOOSE.contains(name)
        || file.rows() < (SAFEGUARDING_FILES.contains(name) ? FEWEST_GUARDS : FEWEST)) {
      return false;
    }
    double expected = file.rows() * scale(ALONG.getOrDefault(name, ""));
    return found.rows() * (name.equals(NEEDS) ? 3 : 2) < expected;
  }

  private double scale(String name) {
    var before = last.files().get(name);
    var after = now.files().get(name);
    return before == null || after == null || before.rows() == 0
        ? 1
        : Math.min(1, after.rows() / (double) before.rows());
  }

  private void columns(List<Alarm> alarms, String name, FileRecord file, FileRecord found) {
    int lost = Math.max(0, file.rows() - found.rows());
    file.columns().forEach((column, before) -> {
      if (!before.read() || said(before) == 0) {
        return;
      }
      boolean guard = GUARDS.contains(column);
      var after = found.columns().get(column);
      if (!last.document() && (after == null || !after.read())) {
        alarms.add(alarm(Kind.COLUMN_GONE, guard, name, column, before.filled(), file.rows()));
        return;
      }
      int left = after == null || !after.read() ? 0 : said(after);
      if (said(before) - left <= lost || column.equals(FIRST_TIMER)) {
        return;
      }
      boolean usual = before.filled() >= FEWEST && 2 * before.filled() >= file.rows();
      if (left == 0 && (guard || usual)) {
        alarms.add(alarm(Kind.COLUMN_EMPTY, guard, name, column, said(before), file.rows()));
      } else if (guard && said(before) >= FEWEST && 2 * left <= said(before)) {
        alarms.add(alarm(Kind.COLUMN_THINNER, true, name, column, said(before), file.rows(), left,
            found.rows()));
      }
    });
  }

  /** Rows in which the column asks or tells something. */
  private static int said(ColumnRecord column) {
    return column.filled() - column.words().getOrDefault("none", 0);
  }

  private static Alarm alarm(Kind kind, boolean safeguarding, String file, String column,
      int... numbers) {
    return new Alarm(kind, safeguarding, file, column,
        IntStream.of(numbers).mapToObj(Integer::toString).toList());
  }
}
