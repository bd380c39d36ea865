package org.needmatch.internal.io.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.cell.Numbers;
import org.needmatch.internal.io.cell.RecentSessions;
import org.needmatch.internal.io.table.Table;

/** What past weeks say about volunteers, where their own rows say nothing. */
final class AttendanceReader {
  private static final int MANY = 1_000_000;

  private AttendanceReader() {
  }

  static void read(@Nullable Table table, VolunteersReader volunteers, int spreadWeeks,
      FindingLog log) {
    if (table == null) {
      return;
    }
    for (var row : table.rows()) {
      var reader = new RowReader(table, row);
      reader.consequence("row ignored");
      var id = reader.required("volunteer_id");
      int weeks = reader.value("weeks_waiting", 0, Numbers.whole(0, MANY));
      double reliability = reader.value("reliability", 1.0, Numbers.share());
      var sessions = reader.value("recent_sessions", List.<Integer>of(), RecentSessions::parse);
      int asks = reader.value("asks", 0, Numbers.whole(0, MANY));
      var volunteer = volunteers.usable(id);
      if (reader.ok() && volunteer != null) {
        volunteer.remember(weeks, reliability, RecentSessions.sum(sessions, spreadWeeks), asks);
      }
      log.addAll(reader.findings());
    }
  }
}
