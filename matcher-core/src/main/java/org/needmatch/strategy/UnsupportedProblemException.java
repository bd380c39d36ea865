package org.needmatch.strategy;

/**
 * A strategy cannot express a problem; the message says in words why, and which
 * strategy can.
 */
public final class UnsupportedProblemException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * With a sentence for people.
   *
   * @param message
   *          a sentence for people
   */
  public UnsupportedProblemException(String message) {
    super(message);
  }
}
