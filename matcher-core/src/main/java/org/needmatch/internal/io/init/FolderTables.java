package org.needmatch.internal.io.init;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.needmatch.diagnostics.Finding;
import org.needmatch.internal.io.read.InputFolder;
import org.needmatch.internal.io.sheet.SheetPlace;
import org.needmatch.internal.io.sheet.Workbook;
import org.needmatch.internal.io.table.CsvTable;
import org.needmatch.internal.io.table.RawLine;
import org.needmatch.internal.io.table.SourceFile;
import org.needmatch.internal.io.table.TableFault;

/**
 * All tables of a folder.
 *
 * @param unreadable
 *          why files could not be read
 */
record FolderTables(List<FoundTable> tables, List<Finding> unreadable) {
  private static final Set<String> TEXTS = Set.of("csv", "tsv", "tab", "txt");

  static FolderTables of(Path path) throws TableFault {
    var folder = new InputFolder(path);
    var tables = new ArrayList<FoundTable>();
    var unreadable = new ArrayList<Finding>();
    for (var name : folder.names()) {
      if (name.startsWith(".") || name.startsWith("~$")) {
        continue;
      }
      try {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (Workbook.isNamed(name)) {
          sheets(folder.peek(name), tables);
        } else if (TEXTS.contains(ending)) {
          add(name, CsvTable.lines(folder.peek(name)), tables);
        }
      } catch (TableFault fault) {
        unreadable.add(fault.finding());
      }
    }
    return new FolderTables(tables, unreadable);
  }

  private static void sheets(SourceFile file, List<FoundTable> tables) throws TableFault {
    var book = Workbook.open(file);
    for (var name : book.sheets()) {
      var lines = book.read(name.name()).rows().stream()
          .map(row -> new RawLine(row.number(), row.cells(), false)).toList();
      if (!name.hidden()) {
        add(new SheetPlace(file.name(), name.name()).toString(), lines, tables);
      }
    }
  }

  private static void add(String file, List<RawLine> lines, List<FoundTable> tables) {
    var filled = lines.stream().filter(line -> !line.isBlank()).toList();
    if (!filled.isEmpty()) {
      tables.add(HeaderFinder.table(file, filled));
    }
  }
}
