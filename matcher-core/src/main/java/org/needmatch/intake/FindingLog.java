package org.needmatch.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.needmatch.finding.Finding;
import org.needmatch.internal.table.Table;

/** Findings in the order found. Not thread-safe. */
final class FindingLog {
  private final List<Finding> findings = new ArrayList<>();

  void add(Finding finding) {
    findings.add(finding);
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
