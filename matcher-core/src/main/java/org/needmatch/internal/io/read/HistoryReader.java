package org.needmatch.internal.io.read;

import java.time.LocalDate;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.VettingRecord.ActivityDay;
import org.needmatch.internal.io.table.Table;

/**
 * The days of history.csv. Of those that {@code history} keeps, the planned
 * weeks themselves say nothing: the plan does. A bad row sets its volunteer
 * aside: a day that is not counted could be the one too many.
 */
final class HistoryReader {
  private final VolunteersReader volunteers;
  private final ColumnDates dates;
  private final PlannedWeeks planned;

  HistoryReader(VolunteersReader volunteers, ColumnDates dates, PlannedWeeks planned) {
    this.volunteers = volunteers;
    this.dates = dates;
    this.planned = planned;
  }

  void read(Table table, FindingLog log) {
    log.rows(table, this::read);
  }

  private void read(RowReader row) {
    var id = row.text("volunteer_id");
    var named = VolunteerNames.find(row, id, volunteers, "the day counts for");
    if (named != null) {
      read(row, named);
    } else if (row.ok(FindingCode.VOLUNTEER_UNKNOWN)) {
      volunteers.nearly(id).forEach(near -> read(row, near));
    }
  }

  private void read(RowReader row, VolunteerDraft volunteer) {
    LocalDate day = row.required("date").isEmpty()
        ? null
        : row.value("date", null, dates.of("date")::parse);
    var served = RoleActivityReader.served(row, "group");
    if (day == null || !row.ok(FindingCode.VOLUNTEER_UNKNOWN)) {
      volunteer.setAside();
    } else if (row.blank("kept_week") || !planned.hold(day)) {
      volunteer.was(new ActivityDay(day, RoleActivityReader.word(row.text("activity")), served));
    }
  }
}
