package org.needmatch.internal.statement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an input looked like, without anything about a person: no id, no name,
 * no date and no text of a cell that is not a word of ours.
 *
 * @param document
 *          one JSON document, which has a column only where some row fills it
 * @param files
 *          by our names, {@code needs.csv}
 */
public record InputRecord(boolean document, SortedMap<String, FileRecord> files) {

  /** Nothing is known of the input. */
  public static final InputRecord NONE = new InputRecord(false, new TreeMap<>());

  /**
   * A file.
   *
   * @param rows
   *          that are not blank
   * @param columns
   *          by our names, or by the file's own where it is not read, in the
   *          order of the documentation
   */
  public record FileRecord(int rows, Map<String, ColumnRecord> columns) {
    /** Copies the map in order. */
    public FileRecord {
      columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }
  }

  /**
   * A column.
   *
   * @param read
   *          whether it is one of ours
   * @param filled
   *          rows in which it is not blank
   * @param words
   *          of a column of fixed words, how many rows have each; words that are
   *          not ours are one number
   */
  public record ColumnRecord(boolean read, int filled, SortedMap<String, Integer> words) {
    /** Copies the map. */
    public ColumnRecord {
      words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }
  }

  /** Copies the map. */
  public InputRecord {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }
}
