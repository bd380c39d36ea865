package org.needmatch.cli;

import java.io.Serial;

/** Ends a command that cannot use its input, with every finding. */
final class RefusedInput extends Exception {
  @Serial
  private static final long serialVersionUID = 1L;
  private final transient CommandRefusal refusal;

  RefusedInput(CommandRefusal refusal) {
    super(refusal.sentence());
    this.refusal = refusal;
  }

  CommandRefusal refusal() {
    return refusal;
  }
}
