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
 */
public record Mapping(Map<String, List<String>> columns, Map<String, Map<String, String>> values,
    Map<String, String> constants, @Nullable String coordinatesFrom, Map<String, Double> maximum) {

  /** Takes everything as it stands. */
  public static final Mapping NONE = new Mapping(Map.of(), Map.of(), Map.of(), null, Map.of());
}
