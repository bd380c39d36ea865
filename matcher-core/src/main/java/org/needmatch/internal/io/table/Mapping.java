package org.needmatch.internal.io.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an export's own names and words become ours, for one file.
 *
 * @param columns
 *          key of the export's header to our columns; no column: not read
 * @param values
 *          our column to word in lower case to our word; the blank word is the
 *          empty cell
 * @param constants
 *          our column to the value of every row, for columns that the file
 *          lacks
 * @param coordinatesFrom
 *          the export's header whose cells hold {@code (latitude, longitude)}
 *          somewhere in a text
 * @param maximum
 *          our column to the largest number that is believed
 * @param headerLines
 *          lines in which the names of columns stand; none: the first that is
 *          not blank
 * @param cells
 *          how cells are written
 * @param steps
 *          that turn the file's rows into rows that the readers know, in order
 */
public record Mapping(Map<String, List<String>> columns, Map<String, Map<String, String>> values,
    Map<String, String> constants, @Nullable String coordinatesFrom, Map<String, Double> maximum,
    List<Long> headerLines, CellOptions cells, List<TableStep> steps) {

  /** Takes everything as it stands. */
  public static final Mapping NONE = new Mapping(Map.of(), Map.of(), Map.of(), null, Map.of(),
      List.of(), CellOptions.NONE, List.of());
}
