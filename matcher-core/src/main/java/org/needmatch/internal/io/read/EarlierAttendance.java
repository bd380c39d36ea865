package org.needmatch.internal.io.read;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.internal.history.AttendanceSummary;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.Numbers;
import org.needmatch.internal.io.cell.RecentSessions;
import org.needmatch.internal.io.table.CsvTable;
import org.needmatch.internal.io.table.Mapping;
import org.needmatch.internal.io.table.Row;
import org.needmatch.internal.io.table.Schemas;
import org.needmatch.internal.io.table.Table;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.io.read.UnusableInputException;

/** What the attendance.csv of an input counted, to count on from there. */
public final class EarlierAttendance {
  private static final int MANY = 1_000_000;

  private EarlierAttendance() {
  }

  /**
   * By volunteer, none when there is no such file.
   *
   * @throws UnusableInputException
   *           when it cannot be read
   */
  public static Map<String, AttendanceSummary> read(Path folder) throws UnusableInputException {
    var all = new HashMap<String, AttendanceSummary>();
    try {
      var file = new InputFolder(folder).find(Schemas.ATTENDANCE.file());
      if (file != null) {
        var table = CsvTable.read(file, Schemas.ATTENDANCE, Mapping.NONE, finding -> {
        });
        for (var row : table.rows()) {
          var id = new RowReader(table, row).text("volunteer_id");
          all.put(id,
              new AttendanceSummary(id, 0, 1, number(table, row, "hours_this_month"),
                  (int) number(table, row, "sessions_done"), (int) number(table, row, "no_shows"),
                  recent(new RowReader(table, row)), (int) number(table, row, "asks")));
        }
      }
      return all;
    } catch (TableFault fault) {
      throw new UnusableInputException(fault.finding());
    }
  }

  private static List<Integer> recent(RowReader row) {
    return row.value("recent_sessions", List.of(), RecentSessions::parse);
  }

  private static double number(Table table, Row row, String column) {
    int index = table.header().indexOfForeign(column);
    try {
      return index < 0 ? 0 : Numbers.between(0, MANY).parse(row.cell(index).strip());
    } catch (BadCell e) {
      return 0;
    }
  }
}
