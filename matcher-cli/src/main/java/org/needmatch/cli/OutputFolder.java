package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.nio.file.Files;
import java.nio.file.Path;

/** Says before a long search that its result could not be written. */
final class OutputFolder {
  private OutputFolder() {
  }

  static void checkWritable(Path folder) throws CommandFailure {
    Path existing = folder.toAbsolutePath().normalize();
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (existing == null) {
      throw new CommandFailure(ExitCode.CANNOT_WRITE, say("out.no-place", folder));
    }
    if (!Files.isDirectory(existing)) {
      throw new CommandFailure(ExitCode.CANNOT_WRITE, say("out.file", existing));
    }
    if (!Files.isWritable(existing)) {
      throw new CommandFailure(ExitCode.CANNOT_WRITE, say("out.no-permission", existing));
    }
  }
}
