package org.needmatch.internal.io.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.needmatch.io.store.OutputException;

/**
 * What a reader does first: a set that is committed is moved in, by its writer
 * or by the reader when the writer is dead, and what a dead writer staged goes.
 */
public final class SetRecovery {
  /** A set may be published into a folder above: weeks/MONDAY of a history. */
  private static final int LEVELS = 3;

  private SetRecovery() {
  }

  /**
   * Settles the folder that is to be read, or that a file to be read lies in.
   *
   * @throws OutputException
   *           when a committed set cannot be moved in, so that old and new files
   *           would be read together
   */
  public static void of(Path path) throws OutputException {
    try {
      if (!Files.exists(path)) {
        return;
      }
      var folder = path.toRealPath();
      for (int level = 0; level < LEVELS && folder != null; level++) {
        if (Files.isDirectory(folder)) {
          settle(folder);
        }
        folder = folder.getParent();
      }
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(path + " cannot be read (" + Reasons.of(e) + ").", e);
    }
  }

  private static void settle(Path folder) throws IOException {
    boolean staged = Files.exists(folder.resolve(Journal.STAGE));
    if (!staged && !Files.exists(folder.resolve(FolderLock.FILE)) || FolderLock.isMine(folder)) {
      return;
    }
    boolean committed = staged && Journal.committed(folder) != null;
    try (var lock = FolderLock.of(folder, "recovery",
        committed ? FolderLock.PATIENCE : Duration.ZERO)) {
      return;
    } catch (OutputException e) {
      if (Journal.committed(folder) != null) {
        throw new OutputException(
            "A set of files in " + folder + " is written but not all of it is "
                + "in its place, and it cannot be put there: " + e.getMessage(),
            e);
      }
    }
  }
}
