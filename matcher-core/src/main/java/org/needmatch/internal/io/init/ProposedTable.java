package org.needmatch.internal.io.init;

import java.util.List;

/**
 * What a table of the folder is taken for.
 *
 * @param ours
 *          our file, empty when it is taken for none
 * @param headerLines
 *          in which its names stand; none when it is the first
 * @param unread
 *          headers of columns that nothing would read
 */
public record ProposedTable(String file, String ours, Certainty certainty, String why,
    List<Long> headerLines, List<ProposedColumn> columns, List<String> unread) {
  /** Copies the lists. */
  public ProposedTable {
    headerLines = List.copyOf(headerLines);
    columns = List.copyOf(columns);
    unread = List.copyOf(unread);
  }
}
