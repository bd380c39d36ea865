package org.needmatch.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.needmatch.finding.Finding;

/** Findings in the order found. Not thread-safe. */
final class FindingLog {
  private final List<Finding> findings = new ArrayList<>();

  void add(Finding finding) {
    findings.add(finding);
  }

  void addAll(Collection<Finding> more) {
    findings.addAll(more);
  }

  List<Finding> all() {
    return List.copyOf(findings);
  }
}
