package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.needmatch.internal.io.read.TableView;
import org.needmatch.internal.io.read.TableView.Cell;
import org.needmatch.internal.io.read.TableView.Column;

/** The tables of an input as lines for people. */
final class TableText {
  private static final int MOST_COLUMNS = 25;

  private TableText() {
  }

  /** The rows that are shown, cell by cell. */
  static List<String> rows(List<TableView> tables) {
    var lines = new ArrayList<String>();
    for (var table : tables) {
      for (var row : table.shown()) {
        lines.add(say("show.row", FindingText.file(table.file()), String.valueOf(row.line())));
        var filled = row.cells().stream().filter(cell -> !cell.isDefault()).toList();
        filled.stream().limit(MOST_COLUMNS).forEach(cell -> lines.add("  " + cell(cell)));
        if (filled.size() > MOST_COLUMNS) {
          lines.add("  " + say("show.more", filled.size() - MOST_COLUMNS));
        }
        var defaults = row.cells().stream().filter(Cell::isDefault)
            .map(cell -> cell.ours() + " " + cell.read()).toList();
        if (!defaults.isEmpty()) {
          lines.add("  " + say("show.defaults", String.join(", ", defaults)));
        }
      }
    }
    return lines;
  }

  private static String cell(Cell cell) {
    var name = cell.name().isEmpty() || cell.name().equals(cell.ours())
        ? cell.ours()
        : say("show.named", cell.ours(), cell.name());
    return cell.name().isEmpty()
        ? say("show.constant", name, SafeWriter.oneLine(cell.read()))
        : cell.stood().equals(cell.read())
            ? say("show.same", name, SafeWriter.oneLine(cell.read()))
            : say("show.cell", name, SafeWriter.oneLine(cell.stood()),
                SafeWriter.oneLine(cell.read()));
  }

  /** A line for each column that is filled, and one for those that are not. */
  static List<String> columns(List<TableView> tables) {
    var lines = new ArrayList<String>();
    for (var table : tables) {
      lines.add(say("profile.table", FindingText.file(table.file()), table.rows()));
      var filled = table.columns().stream().filter(column -> column.filled() > 0).toList();
      filled.stream().limit(MOST_COLUMNS).forEach(column -> lines.add("  " + column(column)));
      if (filled.size() > MOST_COLUMNS) {
        lines.add("  " + say("profile.more", filled.size() - MOST_COLUMNS));
      }
      var empty = table.columns().stream().filter(column -> column.filled() == 0).map(Column::name)
          .toList();
      if (!empty.isEmpty()) {
        lines.add("  " + say("profile.empty", String.join(", ", empty)));
      }
    }
    return lines;
  }

  private static String column(Column column) {
    var name = column.ours().equals(column.name())
        ? column.name()
        : column.ours().isEmpty()
            ? say("profile.unread", column.name())
            : say("show.named", column.ours(), column.name());
    var values = column.shortest().length() == column.longest().length()
        ? say(column.distinct() == 1 ? "profile.one" : "profile.like",
            SafeWriter.oneLine(column.shortest()))
        : say("profile.range", SafeWriter.oneLine(column.shortest()),
            SafeWriter.oneLine(column.longest()));
    var odd = column.odd()
        .isEmpty()
            ? ""
            : say("profile.odd",
                column
                    .odd().stream().map(one -> say("profile.odd.one",
                        SafeWriter.oneLine(one.value()), String.valueOf(one.line())))
                    .collect(Collectors.joining(", ")));
    return say("profile.column", name, column.filled(), column.distinct(), values) + odd;
  }
}
