package org.needmatch.internal.io.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.table.CsvTable;
import org.needmatch.internal.io.table.LineFlaws;
import org.needmatch.internal.io.table.LineFlaws.Flaw;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.RawLine;
import org.needmatch.internal.io.table.RawTable;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Table;
import org.needmatch.internal.io.table.TableContext;
import org.needmatch.internal.io.table.TableFault;

/**
 * Makes a table of a sheet. What a person does not see, or sees otherwise than
 * the file has it, is said, and sets its row aside where it may matter.
 */
public final class SheetTable {
  private static final int EXAMPLES = 3;

  private final String file;
  private final Sheet sheet;
  private final boolean readsHidden;

  /**
   * @param readsHidden
   *          whether hidden rows count like others
   */
  public SheetTable(SheetPlace place, Sheet sheet, boolean readsHidden) {
    file = place.toString();
    this.sheet = sheet;
    this.readsHidden = readsHidden;
  }

  /**
   * The table.
   *
   * @throws TableFault
   *           when there is no header or a required column is missing
   */
  public Table read(TableContext context) throws TableFault {
    int width = sheet.width();
    var lines = new ArrayList<RawLine>(sheet.rows().size());
    Map<Long, List<Flaw>> flaws = new HashMap<>();
    for (var row : sheet.rows()) {
      lines.add(new RawLine(row.number(), padded(row.cells(), width), false));
      var found = flaws(row);
      if (!found.isEmpty()) {
        flaws.put((long) row.number(), found);
      }
    }
    var table = CsvTable.bind(file, lines, new LineFlaws(flaws), context);
    tellHiddenColumns(table, context.log());
    tellMerged(table, context.log());
    return table;
  }

  /**
   * The rows of a sheet that is no file of ours. One that is hidden, or has a
   * cell that is not what it shows, counts as broken.
   *
   * @throws TableFault
   *           when there is not even a line of names
   */
  public RawTable raw() throws TableFault {
    int width = sheet.width();
    return CsvTable.raw(file,
        sheet.rows().stream()
            .map(
                row -> new RawLine(row.number(), padded(row.cells(), width), !flaws(row).isEmpty()))
            .toList());
  }

  private static List<String> padded(List<String> cells, int width) {
    if (cells.size() == width) {
      return cells;
    }
    var all = new ArrayList<>(cells);
    while (all.size() < width) {
      all.add("");
    }
    return List.copyOf(all);
  }

  private List<Flaw> flaws(SheetRow row) {
    var flaws = new ArrayList<Flaw>();
    if (row.hidden() && !readsHidden) {
      flaws.add(table -> FindingCode.ROW_HIDDEN.at(file, row.number(), "", "",
          "The row is hidden in the sheet, by hand or by a filter.", "",
          "Show it, or clear the filter; delete it when it no longer counts. Set"
              + " sheets.hiddenRows to read in matcher.json if hidden rows count."));
    }
    row.flaws().forEach((column, flaw) -> flaws
        .add(table -> fault(table, row.number(), column, flaw, row.cell(column))));
    return flaws;
  }

  private @Nullable Finding fault(Table table, long line, int column, CellFlaw flaw, String shown) {
    var ours = table.header().columnsAt(column);
    return switch (flaw) {
      case ERROR -> ours.isEmpty()
          ? null
          : at(FindingCode.CELL_ERROR, table, line, column,
              "The cell shows the error " + NameMatching.strip(shown) + ".",
              "Correct the formula, or write the value itself.");
      case NOT_CALCULATED -> ours.isEmpty()
          ? null
          : at(FindingCode.CELL_ERROR, table, line, column,
              "The cell holds a formula that was never calculated.",
              "Open the file in your spreadsheet program, and save it again.");
      case DIGITS_LOST -> ours.stream().noneMatch(Schema::isId)
          ? null
          : at(FindingCode.DIGITS_LOST, table, line, column,
              "The id is a number of more than 15 digits, of which a spreadsheet loses the last.",
              "Format the column as text, and enter the ids again.");
      case MERGED -> ours.stream().noneMatch(table.schema()::isGuard)
          ? null
          : at(FindingCode.CELL_MERGED, table, line, column,
              "The cell is merged with one that stands before it, and guards people.",
              "Undo the merge, and write the value into each cell that it holds for.");
    };
  }

  private Finding at(FindingCode code, Table table, long line, int column, String message,
      String fix) {
    return code.at(file, line, name(table, column), "", message, "", fix);
  }

  private static String name(Table table, int column) {
    return NameMatching.strip(table.header().names().get(column));
  }

  private void tellHiddenColumns(Table table, Consumer<Finding> log) {
    for (int column : sheet.hiddenColumns()) {
      if (!table.header().columnsAt(column).isEmpty()) {
        log.accept(FindingCode.COLUMN_HIDDEN.at(file, 0, name(table, column), "",
            "Column " + Sheet.letters(column) + " is hidden in the sheet.", "read like the others",
            "Show it, or map it to \"\" in matcher.json when it does not count."));
      }
    }
  }

  private void tellMerged(Table table, Consumer<Finding> log) {
    var cells = new ArrayList<String>();
    for (var row : sheet.rows().subList(Math.min(1, sheet.rows().size()), sheet.rows().size())) {
      row.flaws().forEach((column, flaw) -> {
        var ours = table.header().columnsAt(column);
        if (flaw == CellFlaw.MERGED && !ours.isEmpty()
            && ours.stream().noneMatch(table.schema()::isGuard)) {
          cells.add(Sheet.letters(column) + row.number());
        }
      });
    }
    if (!cells.isEmpty()) {
      var some = String.join(", ", cells.subList(0, Math.min(EXAMPLES, cells.size())));
      log.accept(FindingCode.CELLS_MERGED.of(file,
          (cells.size() == 1 ? "1 cell is" : cells.size() + " cells are")
              + " merged with one that stands before: " + some
              + (cells.size() > EXAMPLES ? " …" : "") + ".",
          "read with the text of that one",
          "Undo the merge, and write the value into each cell that it holds for."));
    }
  }
}
