package org.needmatch.internal.io.reshape;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.RawTable;
import org.needmatch.internal.io.table.Row;
import org.needmatch.internal.io.table.TableContext;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.internal.io.table.TableStep;

/**
 * The columns of another file of the folder behind those of a row, where a cell
 * of the one is the same as a cell of the other. They are called by the file,
 * such as {@code job.csv: Postcode}, so that what nothing reads of them is
 * told, and guards people, like any other column. A row without its partner is
 * set aside: what is missing may be a check.
 *
 * @param own
 *          the header whose cells name rows of the other file
 * @param theirs
 *          the header of the other file under which they are looked for
 * @param optional
 *          whether a blank cell means that there is no partner
 */
public record JoinedTable(String file, String own, String theirs,
    boolean optional) implements TableStep {

  @Override
  public RawTable apply(RawTable table, TableContext context) throws TableFault {
    var other = context.others().find(file);
    var setting = "joins." + context.schema().file();
    if (other == null) {
      throw new TableFault(FindingCode.FILE_MISSING.of(file,
          setting + " names " + file + ", which is not in the folder.", "nothing was read",
          "Put it there, or correct joins in matcher.json."));
    }
    int key = table.indexes(setting, List.of(own)).getFirst();
    int theirKey = other.indexes(setting, List.of(theirs)).getFirst();
    var partners = new Partners(other, theirKey);
    var names = other.names().stream().map(name -> file + ": " + NameMatching.strip(name)).toList();
    return table.with(names, List.of(key, table.names().size() + theirKey), row -> {
      var cell = NameMatching.strip(row.cell(key));
      var partner = partners.find(cell);
      boolean none = cell.isEmpty() && optional;
      return new RawTable.Joined(partner == null ? List.of() : partner.cells(),
          partner != null || none ? List.of() : List.of(fault(table, row, key, cell, partners)));
    });
  }

  private Finding fault(RawTable table, Row row, int key, String cell, Partners partners) {
    return FindingCode.JOIN_MISSING.at(table.file(), row.line(),
        NameMatching.strip(table.names().get(key)), cell,
        cell.isEmpty()
            ? "The cell is blank, so that the row has no partner in " + file + "."
            : partners.twice().contains(cell)
                ? file + " has several rows, or one that cannot be trusted, with this " + theirs
                    + "."
                : file + " has no row with this " + theirs + ".",
        "",
        "Correct the cell or " + file
            + (cell.isEmpty()
                ? ", or write \"optional\": true under joins in matcher.json."
                : "."));
  }

  /** The rows of the other file. */
  private static final class Partners {
    private final Map<String, Row> rows = new HashMap<>();
    private final Set<String> twice = new HashSet<>();

    Partners(RawTable other, int key) {
      for (var row : other.rows()) {
        var cell = NameMatching.strip(row.cell(key));
        if (rows.put(cell, row) != null || !row.faults().isEmpty()) {
          twice.add(cell);
        }
      }
    }

    Set<String> twice() {
      return twice;
    }

    @Nullable
    Row find(String cell) {
      return cell.isEmpty() || twice.contains(cell) ? null : rows.get(cell);
    }
  }
}
