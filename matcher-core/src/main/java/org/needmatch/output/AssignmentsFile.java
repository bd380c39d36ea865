package org.needmatch.output;

import java.nio.file.Files;
import java.nio.file.Path;

/** Replaces a plan's assignments.csv alone. Stateless. */
public final class AssignmentsFile {
  private AssignmentsFile() {
  }

  /**
   * Replaces the file at once; whoever reads it sees the old or the new one.
   *
   * @throws OutputException
   *           when it cannot be replaced; it is as it was
   */
  public static void replace(Path file, byte[] bytes) throws OutputException {
    var folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new OutputException(file + " is no file in a folder.");
    }
    new FileSet(folder).add(String.valueOf(file.getFileName()), draft -> Files.write(draft, bytes))
        .replace();
  }
}
