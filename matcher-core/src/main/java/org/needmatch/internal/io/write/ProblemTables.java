package org.needmatch.internal.io.write;

import java.util.function.Consumer;
import org.needmatch.internal.io.store.FileSet;

/** Where the tables of a problem go. */
@FunctionalInterface
public interface ProblemTables {

  /**
   * Takes a table.
   *
   * @param file
   *          what it is called in a folder
   * @param rows
   *          writes them, now or later, once
   */
  void add(String file, String[] columns, Consumer<RowWriter> rows);

  /** As files of a set. */
  static ProblemTables files(FileSet files) {
    return (name, columns, rows) -> files.add(name, file -> {
      try (var csv = new CsvFile(file, columns)) {
        rows.accept(csv);
      }
    });
  }
}
