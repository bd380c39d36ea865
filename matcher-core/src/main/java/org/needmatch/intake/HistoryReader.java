package org.needmatch.intake;

import java.time.LocalDate;
import org.needmatch.domain.PastDay;
import org.needmatch.internal.table.Table;

/**
 * The days of history.csv. A bad row sets its volunteer aside: a day that is
 * not counted could be the one too many.
 */
final class HistoryReader {
  private final VolunteersReader volunteers;
  private final ColumnDates dates;

  HistoryReader(VolunteersReader volunteers, ColumnDates dates) {
    this.volunteers = volunteers;
    this.dates = dates;
  }

  void read(Table table, FindingLog log) {
    log.rows(table, this::read);
  }

  private void read(RowReader row) {
    var id = row.text("volunteer_id");
    var volunteer = VolunteerNames.find(row, id, volunteers);
    if (volunteer == null) {
      return;
    }
    LocalDate day = row.required("date").isEmpty()
        ? null
        : row.value("date", null, dates.of("date")::parse);
    var served = CareReader.served(row, "group");
    if (day == null || !row.ok()) {
      volunteer.setAside();
    } else {
      volunteer.was(new PastDay(day, CareReader.word(row.text("activity")), served));
    }
  }
}
