package org.needmatch.strategy;

/**
 * A part of a search that ended with an error of the program.
 *
 * @param part
 *          such as {@code bound}, in kebab-case
 * @param what
 *          kind of error and where in the program, without any data
 */
public record SearchFault(String part, String what) {

  /**
   * Leaves out the message of the error, which may hold data.
   *
   * @param part
   *          of the search, in kebab-case
   * @param fault
   *          how it ended
   * @return the kind of error and where in the program it came from
   */
  public static SearchFault of(String part, Throwable fault) {
    for (var frame : fault.getStackTrace()) {
      if (frame.getClassName().startsWith("org.needmatch.")) {
        return new SearchFault(part, fault.getClass().getSimpleName() + " at " + frame.getFileName()
            + ":" + frame.getLineNumber());
      }
    }
    return new SearchFault(part, fault.getClass().getSimpleName());
  }
}
