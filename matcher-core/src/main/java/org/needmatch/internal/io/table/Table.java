package org.needmatch.internal.io.table;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A file as rows.
 *
 * @param file
 *          the name for findings
 * @param guarded
 *          whether a {@code '} before {@code = + - @} is a guard against
 *          formulas and not part of the text
 * @param texts
 *          what the cells say in our words
 */
public record Table(String file, Schema schema, Header header, List<Row> rows, Mapping mapping,
    boolean guarded, CellTexts texts) {

  /** Whether the column can have a value. */
  public boolean has(String column) {
    return header.index(column) >= 0 || mapping.constants().containsKey(column);
  }

  /** The same with a column read in one more way, after all others. */
  public Table reading(String column, UnaryOperator<String> form) {
    return new Table(file, schema, header, rows, mapping, guarded, texts.reading(column, form));
  }

  /** The same without any row. */
  public Table withoutRows() {
    return with(List.of(), texts);
  }

  /** The same with rows. */
  Table with(List<Row> others, CellTexts words) {
    return new Table(file, schema, header, others, mapping, guarded, words);
  }
}
