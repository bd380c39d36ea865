package org.needmatch.cli;

/** What the process ends with. */
final class ExitCode {
  static final int DONE = 0;
  static final int INTERNAL_FAULT = 1;
  static final int WRONG_USAGE = 2;
  static final int UNUSABLE_INPUT = 3;
  static final int RULE_BROKEN = 4;
  static final int CANNOT_WRITE = 5;
  static final int INTERRUPTED = 130;

  private ExitCode() {
  }
}
