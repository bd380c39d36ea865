package org.needmatch.cli;

import java.io.PrintWriter;
import java.util.List;
import org.needmatch.finding.Finding;

/** Refuses input with problems under {@code --strict}. */
final class StrictInput {
  private StrictInput() {
  }

  /** Prints the problems and returns what to throw. */
  static CommandFailure refusal(List<Finding> findings, PrintWriter err) {
    FindingText.lines(findings).forEach(err::println);
    return new CommandFailure(ExitCode.UNUSABLE_INPUT, "The input has "
        + FindingText.counts(findings) + "; with --strict nothing is solved until there are none.");
  }
}
