package org.needmatch.internal.io.table;

import java.util.List;

/**
 * A record of a file before any of its cells has a meaning.
 *
 * @param line
 *          1-based line of the file at which it starts
 * @param broken
 *          whether its cells may be those of other records, too
 */
public record RawLine(long line, List<String> cells, boolean broken) {

  /** Whether there is nothing in it. */
  public boolean isBlank() {
    for (var cell : cells) {
      if (!NameMatching.strip(cell).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
