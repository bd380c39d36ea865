package org.needmatch.internal.io.read;

import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.cell.Numbers;
import org.needmatch.internal.io.table.Table;

/** What past weeks say about volunteers, where their own rows say nothing. */
final class AttendanceReader {
  private static final int MANY = 1_000_000;

  private AttendanceReader() {
  }

  static void read(@Nullable Table table, VolunteersReader volunteers, FindingLog log) {
    if (table == null) {
      return;
    }
    for (var row : table.rows()) {
      var reader = new RowReader(table, row);
      reader.consequence("row ignored");
      var id = reader.required("volunteer_id");
      int weeks = reader.value("weeks_waiting", 0, Numbers.whole(0, MANY));
      double reliability = reader.value("reliability", 1.0, Numbers.share());
      var volunteer = volunteers.usable(id);
      if (reader.ok() && volunteer != null) {
        volunteer.remember(weeks, reliability);
      }
      log.addAll(reader.findings());
    }
  }
}
