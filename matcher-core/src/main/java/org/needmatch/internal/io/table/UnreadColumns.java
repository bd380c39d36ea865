package org.needmatch.internal.io.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Unread;

/**
 * The columns of a table that nothing reads: neither one of ours, nor mapped,
 * be it to nothing, nor the source of coordinates.
 */
public final class UnreadColumns {
  private UnreadColumns() {
  }

  /** In the order of the header; none where foreign columns are expected. */
  public static List<Unread.Column> of(Table table) {
    var unread = new ArrayList<Unread.Column>();
    if (!table.schema().hasForeignColumns()) {
      for (int index : indexes(table)) {
        var name = NameMatching.strip(table.header().names().get(index));
        unread.add(new Unread.Column(table.schema().file(), name, near(table, name)));
      }
    }
    return unread;
  }

  static List<Integer> indexes(Table table) {
    var from = table.mapping().coordinatesFrom();
    var indexes = new ArrayList<Integer>();
    for (int i = 0; i < table.header().names().size(); i++) {
      var name = table.header().names().get(i);
      var key = NameMatching.key(name);
      boolean known = NameMatching.strip(name).isEmpty()
          || table.mapping().columns().containsKey(key) && !refused(table, name, key)
          || table.header().reads(i) || from != null && key.equals(NameMatching.key(from));
      if (!known) {
        indexes.add(i);
      }
    }
    return indexes;
  }

  /** Whether a column is not read although the mapping wants it. */
  private static boolean refused(Table table, String name, String key) {
    return ForbiddenColumns.matches(name)
        && !table.mapping().columns().getOrDefault(key, List.of()).isEmpty();
  }

  private static @Nullable String near(Table table, String name) {
    var key = NameMatching.key(name);
    var likely = table.schema().misspelt(key);
    if (likely != null && table.header().index(likely) < 0) {
      return likely;
    }
    if (RowGuard.isState(table, name) && !table.has(RowGuard.ACTIVE)) {
      return RowGuard.ACTIVE;
    }
    for (var other : Schemas.ALL) {
      var named = other.named(key);
      if (named != null && table.schema().named(key) == null) {
        return named + " of " + other.file();
      }
    }
    return null;
  }
}
