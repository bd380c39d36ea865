package org.needmatch.diagnostics;

/** How bad a finding is. */
public enum Severity {
  /** A row or file could not be taken as it stood. */
  ERROR,
  /** Taken, in the way that the finding's action says. */
  WARNING
}
