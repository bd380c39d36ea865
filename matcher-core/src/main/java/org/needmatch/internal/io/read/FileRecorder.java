package org.needmatch.internal.io.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.PolicyPack;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.Table;
import org.needmatch.internal.statement.InputRecord;
import org.needmatch.internal.statement.InputRecord.ColumnRecord;
import org.needmatch.internal.statement.InputRecord.FileRecord;

/**
 * Counts what the columns of a table hold. Cost: its cells.
 */
record FileRecorder(Table table, FixedWords words) {

  /** What the tables of one input look like. */
  static InputRecord record(List<Table> tables, @Nullable PolicyPack pack) {
    var words = new FixedWords(pack);
    var files = new TreeMap<String, FileRecord>();
    for (var table : tables) {
      files.put(table.schema().file(), new FileRecorder(table, words).record());
    }
    return new InputRecord(tables.stream().noneMatch(Table::guarded), files);
  }

  private FileRecord record() {
    var columns = new LinkedHashMap<String, ColumnRecord>();
    for (var column : table.schema().names()) {
      if (table.has(column)) {
        columns.put(column, ours(column));
      }
    }
    var names = table.header().names();
    for (int i = 0; i < names.size(); i++) {
      var name = NameMatching.strip(names.get(i));
      if (!name.isEmpty() && !table.header().indexes().containsValue(i)) {
        columns.putIfAbsent(name, foreign(i));
      }
    }
    return new FileRecord(table.rows().size(), columns);
  }

  private ColumnRecord ours(String column) {
    int filled = 0;
    boolean fixed = words.has(column);
    var texts = new TreeMap<String, Integer>();
    for (var row : table.rows()) {
      if (table.texts().says(row, column)) {
        filled++;
        if (fixed) {
          texts.merge(table.texts().of(row, column), 1, Integer::sum);
        }
      }
    }
    var counts = new TreeMap<String, Integer>();
    texts.forEach((text, count) -> words.of(column, text)
        .forEach(word -> counts.merge(word, count, Integer::sum)));
    return new ColumnRecord(true, filled, counts);
  }

  private ColumnRecord foreign(int index) {
    int filled = (int) table.rows().stream()
        .filter(row -> !NameMatching.strip(row.cell(index)).isEmpty()).count();
    return new ColumnRecord(table.header().reads(index), filled, new TreeMap<>());
  }
}
