package org.needmatch.io.store;

import java.io.IOException;
import java.io.Serial;

/**
 * Files could not be written. The sentence says what is on disk now.
 */
public final class OutputException extends IOException {
  @Serial
  private static final long serialVersionUID = 1L;

  /**
   * A sentence that says what to do.
   *
   * @param message
   *          a sentence for people, without personal data
   * @param cause
   *          what failed
   */
  public OutputException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * A sentence that says what to do.
   *
   * @param message
   *          a sentence for people, without personal data
   */
  public OutputException(String message) {
    super(message);
  }
}
