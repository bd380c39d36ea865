package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.io.IOException;
import org.needmatch.io.store.OutputException;

/** Writes a file that an option names. */
final class NamedFile {
  /** Writes it. */
  interface Step {
    void run() throws IOException;
  }

  private NamedFile() {
  }

  /** Tells which option to change when it cannot be written. */
  static void write(String option, Step step) throws CommandFailure, IOException {
    try {
      step.run();
    } catch (OutputException e) {
      throw new CommandFailure(ExitCode.CANNOT_WRITE,
          say("wrong.file", String.valueOf(e.getMessage()), option));
    }
  }
}
