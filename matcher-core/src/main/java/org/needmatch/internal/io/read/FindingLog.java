package org.needmatch.internal.io.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.needmatch.diagnostics.Finding;
import org.needmatch.internal.io.sheet.Sheet;
import org.needmatch.internal.io.sheet.SheetPlace;
import org.needmatch.internal.io.table.Table;

/** Findings in the order found. Not thread-safe. */
public final class FindingLog {
  private final List<Finding> findings = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final SortedMap<String, Integer> rows = new TreeMap<>();

  public void add(Finding finding) {
    findings.add(finding);
  }

  /** Notes a table that is there. */
  void read(Table table) {
    tables.add(table);
    count(table);
  }

  /**
   * Notes a part of a table, whose rows are counted and not kept.
   */
  void readPart(Table part) {
    if (tables.stream().noneMatch(table -> table.schema() == part.schema())) {
      tables.add(part.withoutRows());
    }
    count(part);
  }

  private void count(Table table) {
    if (table.guarded()) {
      rows.merge(table.file(), table.rows().size(), Integer::sum);
    }
  }

  /** In the order in which they were read. */
  List<Table> tables() {
    return Collections.unmodifiableList(tables);
  }

  /** A file's name to its rows, for the share that a finding concerns. */
  public SortedMap<String, Integer> rowsPerFile() {
    return Collections.unmodifiableSortedMap(rows);
  }

  void addAll(Collection<Finding> more) {
    findings.addAll(more);
  }

  /** Reads every row of a table, and takes what was found in each. */
  void rows(Table table, Consumer<RowReader> read) {
    for (var row : table.rows()) {
      var reader = new RowReader(table, row);
      read.accept(reader);
      addAll(reader.findings());
    }
  }

  public List<Finding> all() {
    return findings.stream().map(this::placed).toList();
  }

  /** With the cell, where the finding is about one of a spreadsheet. */
  private Finding placed(Finding finding) {
    if (finding.line() > 0 && SheetPlace.isSheet(finding.file())) {
      for (var table : tables) {
        int column = table.file().equals(finding.file())
            ? table.header().indexOfForeign(finding.column())
            : -1;
        if (column >= 0) {
          return finding.at(Sheet.letters(column) + finding.line());
        }
      }
    }
    return finding;
  }
}
