package org.needmatch.internal.io.read;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.history.PastRow;
import org.needmatch.internal.history.PastWeek;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.Times;
import org.needmatch.internal.io.table.CsvTable;
import org.needmatch.internal.io.table.Mapping;
import org.needmatch.internal.io.table.Schemas;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.io.read.UnusableInputException;

/**
 * Reads a plan's folder, or a folder of our history, as a past week. Stateless;
 * linear in the rows.
 */
public final class PastWeekReader {
  private PastWeekReader() {
  }

  /**
   * Reads the assignments, what kept.csv says was declined, and people.csv.
   *
   * @param monday
   *          of the week, null to take it from the earliest date
   * @throws UnusableInputException
   *           when there are no assignments, a row cannot be taken, or no row
   *           says which week it is
   */
  public static PastWeek read(Path folder, @Nullable LocalDate monday)
      throws UnusableInputException {
    try {
      var files = new InputFolder(folder);
      var rows = new ArrayList<PastRow>();
      var unused = PlanRowsReader.each(folder, (table, planned) -> {
        for (int i = 0; i < planned.size(); i++) {
          rows.add(past(planned.get(i), hours(new RowReader(table, table.rows().get(i)))));
        }
      });
      for (var kept : PlanRowsReader.kept(folder)) {
        if (!kept.row().status().stands()) {
          rows.add(past(kept.row(), 0));
        }
      }
      return new PastWeek(monday == null ? monday(folder, rows) : monday, rows, people(files));
    } catch (TableFault fault) {
      throw new UnusableInputException(fault.finding());
    }
  }

  private static LocalDate monday(Path folder, List<PastRow> rows) throws TableFault {
    LocalDate first = null;
    for (var row : rows) {
      var date = row.date();
      first = date != null && (first == null || date.isBefore(first)) ? date : first;
    }
    if (first == null) {
      throw new TableFault(FindingCode.VALUE_MISSING.of("assignments.csv",
          "No row of " + folder + " says which week it is.", "nothing was read",
          "Keep the column date, or say --week."));
    }
    return first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static PastRow past(PlanRow read, double hours) {
    var row = read.row();
    var place = row.assignment();
    return new PastRow(place.needId(), row.series().isEmpty() ? place.needId() : row.series(),
        place.role(), place.volunteerId(), row.date(), hours, row.status(), row.active());
  }

  private static double hours(RowReader row) {
    var start = row.text("start");
    var end = row.text("end");
    if (start.isEmpty() || end.isEmpty()) {
      return 0;
    }
    try {
      int minutes = Times.minutes(end) - Times.minutes(start);
      return (minutes > 0 ? minutes : minutes + 1440) / 60.0;
    } catch (BadCell e) {
      return 0;
    }
  }

  private static SortedSet<String> people(InputFolder files) throws TableFault {
    var people = new TreeSet<String>();
    var file = files.find(Schemas.PEOPLE.file());
    if (file != null) {
      var table = CsvTable.read(file, Schemas.PEOPLE, Mapping.NONE, finding -> {
      });
      for (var row : table.rows()) {
        people.add(new RowReader(table, row).text("volunteer_id"));
      }
    }
    people.remove("");
    return people;
  }

}
