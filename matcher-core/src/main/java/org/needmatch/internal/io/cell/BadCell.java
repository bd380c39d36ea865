package org.needmatch.internal.io.cell;

import org.needmatch.diagnostics.FindingCode;

/** A cell's text has no value of the kind asked for. */
public final class BadCell extends Exception {
  private static final long serialVersionUID = 1;
  private final FindingCode code;
  private final String fix;

  /** The message is a sentence about the text; the fix says what to write. */
  public BadCell(FindingCode code, String message, String fix) {
    super(message, null, false, false);
    this.code = code;
    this.fix = fix;
  }

  /** What kind of fault it is. */
  public FindingCode code() {
    return code;
  }

  /** What to write. */
  public String fix() {
    return fix;
  }

  /** The message, never null. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
