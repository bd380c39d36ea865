package org.needmatch.diagnostics;

/**
 * Something in the input that was not taken as it stood.
 *
 * @param code
 *          stable, in kebab-case, listed in {@code docs/errors.md}
 * @param severity
 *          how bad it is
 * @param file
 *          the file's name without its folder, empty when none
 * @param line
 *          1-based line of the file at which the row starts, 0 when none
 * @param column
 *          the column's name as the file has it, empty when none
 * @param value
 *          the cell as it stood, shortened to 80 characters
 * @param message
 *          what is wrong, as a sentence
 * @param action
 *          what was done: set aside, ignored, read as …
 * @param fix
 *          what the reader of the sentence should do
 * @param cell
 *          in a spreadsheet the cell as it is called there, such as B7; else
 *          empty
 */
public record Finding(String code, Severity severity, String file, long line, String column,
    String value, String message, String action, String fix, String cell) {

  private static final int LONGEST_VALUE = 80;

  /**
   * Outside of spreadsheets.
   *
   * @param code
   *          the code
   * @param severity
   *          how bad it is
   * @param file
   *          the file's name
   * @param line
   *          the line of the file, the header's being 1
   * @param column
   *          the column's name, null for a whole row or file
   * @param value
   *          the new value
   * @param message
   *          a sentence for people, without personal data
   * @param action
   *          what was done
   * @param fix
   *          what to do about it
   */
  public Finding(String code, Severity severity, String file, long line, String column,
      String value, String message, String action, String fix) {
    this(code, severity, file, line, column, value, message, action, fix, "");
  }

  /**
   * {@return the same, in a cell of a spreadsheet}
   *
   * @param address
   *          of the cell in a spreadsheet, such as B7; null for none
   */
  public Finding at(String address) {
    return new Finding(code, severity, file, line, column, value, message, action, fix, address);
  }

  /** Shortens the value. */
  public Finding {
    if (value.length() > LONGEST_VALUE) {
      value = value.substring(0, LONGEST_VALUE) + "…";
    }
  }

  /** How bad a finding is. */
  public enum Severity {
    /** A row or file could not be taken as it stood. */
    ERROR,
    /** Taken, in the way that the finding's action says. */
    WARNING
  }
}
