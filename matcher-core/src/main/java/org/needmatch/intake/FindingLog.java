package org.needmatch.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.needmatch.finding.Finding;
import org.needmatch.internal.table.Table;

/** Findings in the order found. Not thread-safe. */
final class FindingLog {
  private final List<Finding> findings = new ArrayList<>();
  private final SortedMap<String, Integer> rowsPerFile = new TreeMap<>();

  void add(Finding finding) {
    findings.add(finding);
  }

  /** Notes how many rows a file has, for the share that a finding concerns. */
  void counted(Table table) {
    rowsPerFile.put(table.file(), table.rows().size());
  }

  /** A file's name to its rows. */
  SortedMap<String, Integer> rowsPerFile() {
    return rowsPerFile;
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

  List<Finding> all() {
    return List.copyOf(findings);
  }
}
