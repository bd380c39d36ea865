package org.needmatch.internal.contact;

/** A template that cannot be filled in. */
public final class TemplateFault extends Exception {
  private static final long serialVersionUID = 1;

  private final int line;
  private final int column;
  private final String value;
  private final String fix;

  TemplateFault(int line, int column, String value, String message, String fix) {
    super(message);
    this.line = line;
    this.column = column;
    this.value = value;
    this.fix = fix;
  }

  /** The first being 1. */
  public int line() {
    return line;
  }

  /** Of the line, the first being 1. */
  public int column() {
    return column;
  }

  /** What stands there. */
  public String value() {
    return value;
  }

  /** What to do about it. */
  public String fix() {
    return fix;
  }
}
