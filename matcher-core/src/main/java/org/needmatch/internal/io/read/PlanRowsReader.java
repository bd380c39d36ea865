package org.needmatch.internal.io.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.diagnostics.Finding.Severity;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Need;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.Role;
import org.needmatch.internal.io.cell.Dates;
import org.needmatch.internal.io.cell.Numbers;
import org.needmatch.internal.io.table.CsvTable;
import org.needmatch.internal.io.table.Mapping;
import org.needmatch.internal.io.table.Schemas;
import org.needmatch.internal.io.table.Table;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.PublishedRow;

/**
 * Reads the assignments of a plan, as messy as any other file. A plan is taken
 * whole or not at all. Thread-safe; linear in the size of the file.
 */
public final class PlanRowsReader {
  private PlanRowsReader() {
  }

  /**
   * Reads a plan's folder, or its assignments.csv or the folder of its parts
   * itself, without the rows that were declined or called off or whose volunteer
   * did not come.
   *
   * @throws UnusableInputException
   *           when there is no such file, or a row of it cannot be taken as it
   *           stands
   */
  public static List<PlanRow> read(Path planFolderOrCsv) throws UnusableInputException {
    return published(planFolderOrCsv).stream().filter(row -> row.status().stands()).toList();
  }

  /**
   * The same with every row, whatever its status. Lines are counted through all
   * parts.
   *
   * @throws UnusableInputException
   *           as {@link #read(Path)}
   */
  public static List<PlanRow> published(Path planFolderOrCsv) throws UnusableInputException {
    return each(planFolderOrCsv, (table, rows) -> {
    });
  }

  /** Hears of each table with the rows that were read from it. */
  @FunctionalInterface
  interface Listener {
    void heard(Table table, List<PlanRow> rows);
  }

  /** The same, heard by a listener table by table. */
  static List<PlanRow> each(Path planFolderOrCsv, Listener listener) throws UnusableInputException {
    var rows = new ArrayList<PlanRow>();
    Map<String, Integer> seats = new HashMap<>();
    try {
      boolean there = PlanTables.each(planFolderOrCsv, Schemas.ASSIGNMENTS, (table, before) -> {
        int first = rows.size();
        rows(table, before, seats, rows);
        listener.heard(table, rows.subList(first, rows.size()));
      });
      if (!there) {
        throw new TableFault(FindingCode.FILE_MISSING.of("assignments.csv",
            "The folder " + planFolderOrCsv + " has no assignments.csv.", "nothing was read",
            "Give the folder that a plan was written to."));
      }
      return rows;
    } catch (TableFault fault) {
      throw new UnusableInputException(fault.finding());
    }
  }

  /**
   * Whether a plan has been written to a folder, in one file or in parts.
   *
   * @throws UnusableInputException
   *           when it is there in both forms, or parts have no manifest
   */
  public static boolean isIn(Path folder) throws UnusableInputException {
    try {
      return PlanTables.in(folder);
    } catch (TableFault fault) {
      throw new UnusableInputException(fault.finding());
    }
  }

  /**
   * Whether a plan is in parts, or the file is one of them.
   *
   * @throws UnusableInputException
   *           as {@link #isIn}
   */
  public static boolean isInParts(Path planFolderOrCsv) throws UnusableInputException {
    try {
      var folder = planFolderOrCsv.toAbsolutePath().getParent();
      return PlanTables.parts(planFolderOrCsv) != null
          || Files.isRegularFile(planFolderOrCsv) && folder != null && PartFiles.in(folder);
    } catch (TableFault fault) {
      throw new UnusableInputException(fault.finding());
    }
  }

  /**
   * Reads what the plan in a folder was held against, its kept.csv; empty when it
   * was made anew.
   *
   * @throws UnusableInputException
   *           when a row cannot be taken as it stands
   */
  public static List<KeptRow> kept(Path planFolder) throws UnusableInputException {
    if (!Files.isDirectory(planFolder)) {
      return List.of();
    }
    try {
      var found = new InputFolder(planFolder).find("kept.csv");
      if (found == null) {
        return List.of();
      }
      var log = new FindingLog();
      var table = CsvTable.read(found, Schemas.KEPT, Mapping.NONE, log::add);
      var plain = rows(table);
      var kept = new ArrayList<KeptRow>(plain.size());
      for (int i = 0; i < plain.size(); i++) {
        var reader = new RowReader(table, table.rows().get(i));
        kept.add(new KeptRow(plain.get(i), reader.yesNo("held", false),
            OfferWords.time(reader.text("from"))));
      }
      return kept;
    } catch (TableFault fault) {
      throw new UnusableInputException(fault.finding());
    }
  }

  /**
   * Reads who is asked to be ready beside a plan, its standby.csv; empty when
   * there is none.
   *
   * @throws UnusableInputException
   *           when a row cannot be taken as it stands
   */
  public static List<Assignment> standbys(Path planFolder) throws UnusableInputException {
    if (!Files.isDirectory(planFolder)) {
      return List.of();
    }
    try {
      var found = new InputFolder(planFolder).find("standby.csv");
      if (found == null) {
        return List.of();
      }
      var log = new FindingLog();
      var table = CsvTable.read(found, Schemas.STANDBYS, Mapping.NONE, log::add);
      var rows = new ArrayList<Assignment>();
      var numbers = new HashMap<String, Integer>();
      for (var row : table.rows()) {
        var reader = new RowReader(table, row);
        reader.consequence("the plan was not read");
        var need = reader.required("need_id");
        var role = reader.blank("role") ? Role.DEFAULT_NAME : reader.text("role");
        int next = numbers.merge(need + "\0" + role, 1, Integer::sum);
        rows.add(Assignment.of(need, role,
            reader.value("standby", next, Numbers.whole(1, Need.MAX_STANDBYS)),
            reader.required("volunteer_id")));
        refuseErrors(reader);
      }
      return rows;
    } catch (TableFault fault) {
      throw new UnusableInputException(fault.finding());
    }
  }

  private static List<PlanRow> rows(Table table) throws TableFault {
    var rows = new ArrayList<PlanRow>(table.rows().size());
    rows(table, 0, new HashMap<>(), rows);
    return rows;
  }

  private static void rows(Table table, long before, Map<String, Integer> seats, List<PlanRow> rows)
      throws TableFault {
    for (var row : table.rows()) {
      var reader = new RowReader(table, row);
      reader.consequence("the plan was not read");
      var need = reader.required("need_id");
      var role = reader.blank("role") ? Role.DEFAULT_NAME : reader.text("role");
      int next = seats.merge(need + "\0" + role, 1, Integer::sum);
      int seat = reader.value("seat", next, Numbers.whole(-1_000_000_000, 1_000_000_000));
      var date = OfferWords.date(reader.text("date"), new Dates(false));
      var volunteer = reader.required("volunteer_id");
      boolean pinned = reader.yesNo("pinned", false);
      var status = reader.value("status", ResponseStatus.PROPOSED, OfferWords::status);
      rows.add(new PlanRow(before + row.line(),
          new PublishedRow(Assignment.of(need, role, seat, volunteer), reader.text("series"),
              status, pinned, date, ActivityCells.day(reader, date))));
      refuseErrors(reader);
    }
  }

  private static void refuseErrors(RowReader reader) throws TableFault {
    for (var finding : reader.findings()) {
      if (finding.severity() == Severity.ERROR) {
        throw new TableFault(finding);
      }
    }
  }
}
