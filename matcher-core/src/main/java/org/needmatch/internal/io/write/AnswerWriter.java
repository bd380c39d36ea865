package org.needmatch.internal.io.write;

import java.nio.file.Files;
import java.nio.file.Path;
import org.needmatch.internal.io.store.FileSet;
import org.needmatch.io.store.OutputException;

/**
 * Replaces a plan's assignments.csv, and what its summary says of it.
 * Stateless.
 */
public final class AnswerWriter {
  private AnswerWriter() {
  }

  /**
   * Replaces the file; whoever reads it sees the old or the new one.
   *
   * @throws OutputException
   *           when it cannot be replaced; it is as it was
   */
  public static void write(Path file, byte[] bytes) throws OutputException {
    var folder = file.toAbsolutePath().getParent();
    var name = file.getFileName();
    if (folder == null || name == null) {
      throw new OutputException(file + " is no file in a folder.");
    }
    var files = new FileSet(folder, "mark").add(name.toString(),
        draft -> Files.write(draft, bytes));
    Manifest.follow(files, folder);
    files.publish();
  }
}
