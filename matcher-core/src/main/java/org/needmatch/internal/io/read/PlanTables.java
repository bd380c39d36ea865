package org.needmatch.internal.io.read;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.table.CsvTable;
import org.needmatch.internal.io.table.Mapping;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Schemas;
import org.needmatch.internal.io.table.Table;
import org.needmatch.internal.io.table.TableFault;

/**
 * The tables that the rows of a plan are in: one, or parts in their order. A
 * plan is given by its folder, by its assignments.csv or by the folder of its
 * parts. Stateless and thread-safe.
 */
final class PlanTables {
  private static final String WHOLE = Schemas.ASSIGNMENTS.file();

  /** Takes one table after the other. */
  @FunctionalInterface
  interface Taker {
    /**
     * @param before
     *          lines in the tables before this one
     */
    void take(Table table, long before) throws TableFault;
  }

  private PlanTables() {
  }

  /**
   * Hands over each table, holding one at a time.
   *
   * @return false when the folder has no plan in either form
   * @throws TableFault
   *           when a table cannot be read, parts are not as their manifest says,
   *           or the plan is there in both forms
   */
  static boolean each(Path given, Schema columns, Taker taker) throws TableFault {
    var parts = parts(given);
    if (parts != null) {
      long before = 0;
      for (var part : PartFiles.of(parts)) {
        taker.take(table(part.file(), columns), before);
        before += part.lines();
      }
      return true;
    }
    if (!Files.exists(given)) {
      throw new TableFault(FindingCode.NO_SUCH_INPUT.of(given.toString(),
          "There is no folder or file " + given + ".", "nothing was read",
          "Give the folder that a plan was written to."));
    }
    var file = Files.isDirectory(given) ? new InputFolder(given).place(WHOLE) : given;
    if (file == null) {
      return false;
    }
    taker.take(table(file, columns), 0);
    return true;
  }

  /** Where the parts of a plan are, null when it is in one file. */
  static @Nullable Path parts(Path given) throws TableFault {
    var within = PartFiles.within(given, WHOLE);
    return within == null && PartFiles.in(given) ? given : within;
  }

  /** Whether a folder has a plan in either form. */
  static boolean in(Path folder) throws TableFault {
    return PartFiles.within(folder, WHOLE) != null || Files.isRegularFile(folder.resolve(WHOLE));
  }

  /** The folder that the other files of the plan are in. */
  static @Nullable Path folder(Path given) {
    return Files.isDirectory(given) && !PartFiles.in(given)
        ? given
        : given.toAbsolutePath().getParent();
  }

  private static Table table(Path file, Schema columns) throws TableFault {
    return CsvTable.read(InputFolder.load(file), columns, Mapping.NONE, new FindingLog()::add);
  }
}
