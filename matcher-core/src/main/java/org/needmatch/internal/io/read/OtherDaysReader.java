package org.needmatch.internal.io.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.needmatch.internal.history.OtherDays;
import org.needmatch.internal.io.table.CsvTable;
import org.needmatch.internal.io.table.Mapping;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.Schemas;
import org.needmatch.internal.io.table.SourceFile;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.io.read.UnusableInputException;

/** Reads the history.csv of a folder, to write it again with days of ours. */
public final class OtherDaysReader {
  private static final String WEEK = "kept_week";

  private OtherDaysReader() {
  }

  /**
   * The rows without a kept_week, none when there is no such file.
   *
   * @throws UnusableInputException
   *           when a row is damaged, so that it could not be written again
   */
  public static OtherDays read(Path folder) throws UnusableInputException {
    if (!Files.isDirectory(folder)) {
      return OtherDays.NONE;
    }
    try {
      var file = new InputFolder(folder).find(Schemas.HISTORY.file());
      return file == null ? OtherDays.NONE : others(file, String::isEmpty);
    } catch (TableFault fault) {
      throw new UnusableInputException(fault.finding());
    }
  }

  /**
   * All rows of a history.csv but those kept of a week.
   *
   * @throws UnusableInputException
   *           when a row is damaged, so that it could not be written again
   */
  static OtherDays otherThan(SourceFile file, LocalDate keptWeek) throws UnusableInputException {
    try {
      return others(file, kept -> !kept.equals(keptWeek.toString()));
    } catch (TableFault fault) {
      throw new UnusableInputException(fault.finding());
    }
  }

  private static OtherDays others(SourceFile file, Predicate<String> stays) throws TableFault {
    var table = CsvTable.read(file, Schemas.HISTORY, Mapping.NONE, finding -> {
    });
    var columns = new ArrayList<>(table.header().names());
    var places = new ArrayList<Integer>();
    for (var column : OtherDays.OURS) {
      int index = table.header().index(column);
      places.add(index < 0 ? columns.size() : index);
      if (index < 0) {
        columns.add(column);
      }
    }
    var rows = new ArrayList<List<String>>();
    int week = table.header().index(WEEK);
    for (var row : table.rows()) {
      if (!row.faults().isEmpty()) {
        throw new TableFault(row.faults().getFirst());
      }
      if (stays.test(week < 0 ? "" : NameMatching.strip(row.cell(week)))) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < columns.size(); i++) {
          cells.add(row.cell(i));
        }
        rows.add(cells);
      }
    }
    return new OtherDays(columns, places, rows);
  }
}
