package org.needmatch.internal.io.sheet;

/** Why the text of a cell is not what its author meant, or may not be. */
public enum CellFlaw {
  /** The cell shows an error, such as #N/A. */
  ERROR,
  /** A formula whose result is not in the file. */
  NOT_CALCULATED,
  /** A whole number of more digits than a spreadsheet keeps. */
  DIGITS_LOST,
  /** The text stands in the first of several cells that are merged. */
  MERGED
}
