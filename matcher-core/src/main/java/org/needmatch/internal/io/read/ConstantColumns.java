package org.needmatch.internal.io.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.Dates;
import org.needmatch.internal.io.table.Table;

/**
 * Columns of a table that hold one value in every row and should vary: what a
 * form or a database writes for "not said".
 *
 * @param defaults
 *          columns whose one value is such a default, which is read as unknown
 */
record ConstantColumns(Set<String> defaults) {
  private static final int MANY = 5;
  private static final Set<String> DAY_ZERO = Set.of("1899-12-30", "30/12/1899", "12/30/1899");
  private static final Set<LocalDate> DEFAULT_DAYS = Set.of(LocalDate.of(1970, 1, 1),
      LocalDate.of(1900, 1, 1), LocalDate.of(1904, 1, 1), LocalDate.of(2000, 1, 1));

  /** Looks at every row; one finding for each column. */
  static ConstantColumns of(Table table, FindingLog log) {
    var defaults = new HashSet<String>();
    for (var column : List.of("birth_date", "age", "latitude", "longitude")) {
      var values = values(table, column);
      boolean person = column.equals("birth_date") || column.equals("age");
      if (values.size() < 2 || values.stream().distinct().count() > 1) {
        continue;
      }
      boolean usual = isDefault(column, values.getFirst());
      if (person && usual) {
        defaults.add(column);
      }
      if (usual || person && values.size() >= MANY) {
        log.add(FindingCode.COLUMN_CONSTANT.at(table.file(), 0, table.header().shown(column), "",
            "All " + values.size() + " rows that say something have one and the same "
                + table.header().shown(column)
                + (usual ? ", as is written where nothing is known." : "."),
            person && usual ? "read as unknown" : "taken as it stands",
            "Leave the cells empty where it is not known, or map the column to \"\" in matcher.json"
                + " not to read it."));
      }
    }
    return new ConstantColumns(Set.copyOf(defaults));
  }

  boolean isDefault(String column) {
    return defaults.contains(column);
  }

  private static List<String> values(Table table, String column) {
    var values = new ArrayList<String>();
    if (table.schema().names().contains(column) && table.header().index(column) >= 0) {
      for (var row : table.rows()) {
        var text = new RowReader(table, row).text(column);
        if (!text.isEmpty()) {
          values.add(text);
        }
      }
    }
    return values;
  }

  private static boolean isDefault(String column, String value) {
    if (!column.equals("birth_date")) {
      return value.matches("-?0+(\\.0+)?");
    }
    try {
      return DAY_ZERO.contains(value) || DEFAULT_DAYS.contains(new Dates(false).parse(value));
    } catch (BadCell e) {
      return false;
    }
  }
}
