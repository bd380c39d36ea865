package org.needmatch.internal.io.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** What the system says of a failure, in a few words. */
public final class Reasons {
  private Reasons() {
  }

  /** Such as {@code No space left on device}. */
  public static String of(IOException e) {
    if (e instanceof FileSystemException fs && fs.getReason() != null) {
      return fs.getReason();
    }
    return e instanceof AccessDeniedException
        ? "no permission"
        : e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** The same with the file that it is about, when the system names one. */
  static String withFile(IOException e) {
    return e instanceof FileSystemException fs && fs.getFile() != null
        ? (fs.getOtherFile() == null ? fs.getFile() : fs.getOtherFile()) + ": " + of(e)
        : of(e);
  }
}
