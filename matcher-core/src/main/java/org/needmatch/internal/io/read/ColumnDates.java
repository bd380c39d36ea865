package org.needmatch.internal.io.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.cell.DateEvidence;
import org.needmatch.internal.io.cell.Dates;
import org.needmatch.internal.io.table.Table;

/**
 * How the dates of a table are read, column by column: where a column holds
 * dates that exist only in the order that is not declared, those that exist in
 * both orders are in doubt. A column that proves nothing follows the others of
 * its file.
 */
final class ColumnDates {
  private static final List<String> COLUMNS = List.of("date", "day", "week_commencing",
      "valid_from", "valid_until", "dbs_issued_on", "dbs_valid_until", "birth_date",
      "status_checked_on", "pvg_ends_on", "unavailable_from", "unavailable_until", "unavailable_on",
      "windows", "availability", "skills");

  private final Table table;
  private final Dates declared;
  private final Map<String, DateEvidence> evidence = new LinkedHashMap<>();
  private final boolean fileSpeaksForOther;

  private ColumnDates(Table table, Dates declared) {
    this.table = table;
    this.declared = declared;
    var rows = table.rows().stream().map(row -> new RowReader(table, row)).toList();
    for (var column : COLUMNS) {
      if (table.schema().names().contains(column) && table.has(column)) {
        evidence.put(column, DateEvidence.of(rows.stream().map(row -> row.text(column)).toList(),
            declared.monthFirst()));
      }
    }
    fileSpeaksForOther = evidence.values().stream().anyMatch(DateEvidence::speaksForOther);
  }

  static ColumnDates of(Table table, Dates declared) {
    return new ColumnDates(table, declared);
  }

  /** How the dates of one of our columns are read. */
  Dates of(String column) {
    var found = evidence.get(column);
    return found == null ? declared : declared.inDoubt(inDoubt(found));
  }

  /** One finding for each column that is in doubt. */
  ColumnDates tell(FindingLog log) {
    evidence.forEach((column, found) -> {
      if (inDoubt(found)) {
        log.add(FindingCode.DATE_ORDER.at(table.file(), 0, table.header().shown(column), "",
            sentence(found),
            found.either() == 1
                ? "1 date that exists both ways is in doubt"
                : found.either() + " dates that exist both ways are in doubt",
            "Set dateOrder to " + (declared.monthFirst() ? "uk" : "us")
                + " in matcher.json if the whole input is so, or write all dates such as"
                + " 2026-11-23."));
      }
    });
    return this;
  }

  private boolean inDoubt(DateEvidence found) {
    boolean follows = fileSpeaksForOther && found.other() == 0 && found.declared() == 0
        && found.either() > 0;
    return found.inDoubt() || follows;
  }

  private String sentence(DateEvidence found) {
    var other = declared.monthFirst() ? "day/month" : "month/day";
    int all = found.declared() + found.other() + found.either();
    return found.other() == 0
        ? "No date of the column says whether day or month comes first, and other columns of the"
            + " file are written " + other + "."
        : found.other() + " of " + all + " dates exist only as " + other
            + (found.declared() == 0
                ? "."
                : ", " + found.declared() + " only the other way round.");
  }
}
