package org.needmatch.internal.io.table;

import org.needmatch.diagnostics.Finding;

/** Nothing can be made of a file. */
public final class TableFault extends Exception {
  private static final long serialVersionUID = 1;
  private final transient Finding finding;

  /** Says why. */
  public TableFault(Finding finding) {
    super(finding.message());
    this.finding = finding;
  }

  /** Why. */
  public Finding finding() {
    return finding;
  }
}
