package org.needmatch.cli;

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
      throw new CommandFailure(ExitCode.CANNOT_WRITE,
          "There is no place for " + folder + ". Choose another folder with --out.");
    }
    if (!Files.isDirectory(existing)) {
      throw new CommandFailure(ExitCode.CANNOT_WRITE,
          existing + " is a file, not a folder. Choose another folder with --out.");
    }
    if (!Files.isWritable(existing)) {
      throw new CommandFailure(ExitCode.CANNOT_WRITE,
          "There is no permission to write to " + existing + ". Choose another folder with --out.");
    }
  }
}
