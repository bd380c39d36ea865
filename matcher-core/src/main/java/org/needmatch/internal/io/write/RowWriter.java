package org.needmatch.internal.io.write;

import org.jspecify.annotations.Nullable;

/** Takes the rows of a table, cell by cell. */
interface RowWriter {

  /** A text that people typed. */
  RowWriter text(@Nullable String value);

  /** A fixed word, a date or a whole number; empty when null. */
  RowWriter plain(@Nullable Object value);

  /** A number, which reads back to the same double. */
  RowWriter number(@Nullable Double value);

  RowWriter yesNo(boolean value);

  /** Entries with {@code ;} between. */
  RowWriter list(String entries);

  /**
   * @throws IllegalStateException
   *           when the row is not as wide as the table
   */
  void endRow();
}
