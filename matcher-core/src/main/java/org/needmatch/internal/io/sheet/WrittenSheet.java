package org.needmatch.internal.io.sheet;

import java.util.List;

/**
 * A sheet that is to be written.
 *
 * @param header
 *          names of the columns
 * @param kinds
 *          what each column holds
 * @param rows
 *          cells as text, as many as there are columns
 */
public record WrittenSheet(String name, List<String> header, List<Kind> kinds,
    List<List<String>> rows) {

  /** What the cells of a column are, where their text allows it. */
  public enum Kind {
    TEXT, NUMBER, DATE, TIME
  }
}
