package org.needmatch.internal.io.read;

import org.needmatch.diagnostics.Unread;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.internal.io.table.UnreadColumns;

/** Names what of an input no reader takes. */
public final class UnreadInput {
  private UnreadInput() {
  }

  /** Columns of the tables that the log knows, and files. */
  static Unread of(Source source, FindingLog log) throws TableFault {
    return new Unread(
        log.tables().stream().flatMap(table -> UnreadColumns.of(table).stream()).toList(),
        source.unreadFiles());
  }

  /**
   * The same of an input that is refused: nothing where nothing can be listed.
   */
  public static Unread ofRefused(Source source, FindingLog log) {
    try {
      return of(source, log);
    } catch (TableFault fault) {
      log.add(fault.finding());
      return Unread.NONE;
    }
  }
}
