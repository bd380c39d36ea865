package org.needmatch.internal.io.table;

import java.util.List;

/**
 * A file as rows.
 *
 * @param file
 *          the name for findings
 * @param guarded
 *          whether a {@code '} before {@code = + - @} is a guard against
 *          formulas and not part of the text
 */
public record Table(String file, Schema schema, Header header, List<Row> rows, Mapping mapping,
    boolean guarded) {

  /** Whether the column can have a value. */
  public boolean has(String column) {
    return header.index(column) >= 0 || mapping.constants().containsKey(column);
  }
}
