package org.needmatch.internal.io.init;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needmatch.internal.io.table.Schema;

/** What is proposed for one table, while it is made. Not thread-safe. */
final class TableDraft {
  private final TableKinds.Kind kind;
  private final List<ColumnValues> values;
  private final Map<String, Integer> taken = new HashMap<>();
  private final Map<Integer, ProposedColumn> columns = new LinkedHashMap<>();
  private final Set<Integer> asked = new LinkedHashSet<>();

  TableDraft(TableKinds.Kind kind) {
    this.kind = kind;
    values = kind.table().allValues();
  }

  FoundTable table() {
    return kind.table();
  }

  Schema schema() {
    return kind.schema();
  }

  String ours() {
    return kind.schema().file();
  }

  ColumnValues values(int column) {
    return values.get(column);
  }

  int width() {
    return values.size();
  }

  boolean has(String name) {
    return taken.containsKey(name);
  }

  /** The column that feeds one of ours or a part, −1 when none does. */
  int column(String name) {
    return taken.getOrDefault(name, -1);
  }

  boolean isUsed(int column) {
    return columns.containsKey(column) || asked.contains(column);
  }

  /** Whether an open question stands for the column. */
  void open(int column) {
    asked.add(column);
  }

  /** Knows a part of a person's record that no column of ours holds. */
  void note(int column, String part) {
    taken.putIfAbsent(part, column);
  }

  /** Takes a column for some of ours. */
  void take(int column, List<String> names, Certainty certainty, String why) {
    names.forEach(name -> taken.putIfAbsent(name, column));
    columns.put(column, new ProposedColumn(table().name(column), names, certainty, why,
        values.get(column).shapes()));
  }

  /** One of ours is fed in another way than by a column. */
  void take(String name) {
    taken.putIfAbsent(name, -1);
  }

  ProposedTable proposed() {
    var unread = new ArrayList<String>();
    for (int i = 0; i < values.size(); i++) {
      if (!isUsed(i) && !table().name(i).isEmpty()) {
        unread.add(table().name(i));
      }
    }
    return new ProposedTable(table().file(), ours(), kind.certainty(), kind.why(),
        table().headerLines(), List.copyOf(columns.values()), unread);
  }
}
