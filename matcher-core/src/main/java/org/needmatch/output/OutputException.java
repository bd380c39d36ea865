package org.needmatch.output;

import java.io.IOException;
import java.io.Serial;

/**
 * The files could not be written. What stood in the folder before still stands.
 */
public final class OutputException extends IOException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** A sentence that says what to do. */
  public OutputException(String message, Throwable cause) {
    super(message, cause);
  }

  /** A sentence that says what to do. */
  public OutputException(String message) {
    super(message);
  }
}
