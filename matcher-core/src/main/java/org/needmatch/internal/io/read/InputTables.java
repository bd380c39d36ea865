package org.needmatch.internal.io.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.config.Configuration;
import org.needmatch.internal.io.sheet.SheetPlace;
import org.needmatch.internal.io.sheet.SheetTable;
import org.needmatch.internal.io.sheet.SheetText;
import org.needmatch.internal.io.sheet.Workbook;
import org.needmatch.internal.io.sheet.Workbook.SheetName;
import org.needmatch.internal.io.table.CsvTable;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.RawTable;
import org.needmatch.internal.io.table.Row;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.SourceFile;
import org.needmatch.internal.io.table.Table;
import org.needmatch.internal.io.table.TableContext;
import org.needmatch.internal.io.table.TableFault;

/**
 * Finds the table of each schema in a folder: the file that matcher.json names,
 * else a CSV file, a workbook or a sheet that is called as the schema is. Two
 * of them stop the run: nobody can say which one counts. Not thread-safe.
 */
final class InputTables {
  private final InputFolder folder;
  private final Configuration configuration;
  private final Map<String, Workbook> books = new TreeMap<>();
  private final Map<String, SheetPlace> places = new HashMap<>();
  private final Set<SheetPlace> read = new HashSet<>();
  private final Map<SheetPlace, Boolean> filled = new HashMap<>();
  private boolean looked;

  InputTables(InputFolder folder, Configuration configuration) {
    this.folder = folder;
    this.configuration = configuration;
  }

  /** The table, null when the folder has none. */
  @Nullable
  Table table(Schema schema, FindingLog log) throws TableFault {
    var place = place(schema);
    if (place != null) {
      return sheet(place, schema, log);
    }
    var file = file(schema);
    return file == null ? null : CsvTable.read(file, context(schema, log));
  }

  /** Gives the table, of a file in parts; whether the folder has it. */
  boolean parts(Schema schema, FindingLog log, Consumer<Table> part) throws TableFault {
    var file = place(schema) == null ? file(schema) : null;
    if (file != null) {
      CsvTable.inParts(file, context(schema, log), part);
      return true;
    }
    return Source.whole(table(schema, log), part);
  }

  private @Nullable SheetPlace place(Schema schema) throws TableFault {
    var mapped = configuration.files().get(schema.file());
    return mapped == null ? found(schema) : SheetPlace.of(mapped);
  }

  private @Nullable SourceFile file(Schema schema) throws TableFault {
    var mapped = configuration.files().get(schema.file());
    var file = folder.find(mapped == null ? schema.file() : mapped);
    if (file == null && mapped != null) {
      throw SourceFaults.missing(mapped, "which is not in the folder.");
    }
    return file;
  }

  private TableContext context(Schema schema, FindingLog log) {
    return new TableContext(schema, configuration.mapping(schema), name -> raw(name, log),
        log::add);
  }

  /** A file that is joined to one of ours, null when there is none. */
  private @Nullable RawTable raw(String name, FindingLog log) throws TableFault {
    var place = SheetPlace.of(name);
    if (place != null) {
      return place.book().isEmpty() || !folder.has(place.book())
          ? null
          : opened(place, null, log).raw();
    }
    var file = folder.find(name);
    return file == null ? null : CsvTable.raw(file);
  }

  /**
   * The table with its text; of a sheet, what CSV would say of its sound rows.
   */
  @Nullable
  TableText text(Schema schema, FindingLog log) throws TableFault {
    var table = table(schema, log);
    if (table == null) {
      return null;
    }
    var place = places.get(schema.file());
    if (place == null) {
      var file = file(schema);
      return file == null ? null : new TableText(file, table);
    }
    var sound = table.rows().stream().filter(row -> row.faults().isEmpty()).map(Row::line)
        .collect(Collectors.toSet());
    var sheet = Objects.requireNonNull(books.get(place.book())).read(String.valueOf(place.sheet()));
    var source = new SourceFile(schema.file(), SheetText.csv(sheet, sound));
    return new TableText(source, again(source, schema, log));
  }

  /** A text that was made of a table's own, read in the same way. */
  Table again(SourceFile source, Schema schema, FindingLog log) throws TableFault {
    return CsvTable.read(source, context(schema, log));
  }

  /** Whether the table of that file of ours was taken from a sheet. */
  boolean isFromSheet(String file) {
    return places.containsKey(file);
  }

  /** The sheets with content that nothing reads, of workbooks that are read. */
  List<SheetPlace> unread() throws TableFault {
    var unread = new ArrayList<SheetPlace>();
    for (var book : books.entrySet()) {
      if (read.stream().anyMatch(place -> place.book().equals(book.getKey()))) {
        for (var name : book.getValue().sheets()) {
          var place = new SheetPlace(book.getKey(), name.name());
          if (!read.contains(place) && !configuration.leavesOut(place.toString())
              && isFilled(place, book.getValue())) {
            unread.add(place);
          }
        }
      }
    }
    return unread;
  }

  private Table sheet(SheetPlace place, Schema schema, FindingLog log) throws TableFault {
    return opened(place, schema, log).read(context(schema, log));
  }

  /**
   * @param schema
   *          null when it is no file of ours
   */
  private SheetTable opened(SheetPlace place, @Nullable Schema schema, FindingLog log)
      throws TableFault {
    var file = folder.find(place.book());
    if (file == null) {
      throw SourceFaults.missing(place.book(), "which is not in the folder.");
    }
    Workbook book = books.get(file.name());
    if (book == null) {
      book = Workbook.open(file);
      books.put(file.name(), book);
    }
    var name = place.sheet() == null ? only(file.name(), book, schema) : named(place, book);
    var found = new SheetPlace(file.name(), name.name());
    if (name.hidden()) {
      log.add(FindingCode.SHEET_HIDDEN.of(found.toString(), "The sheet is hidden.",
          "read like the others", "Show it, or name another sheet under files in matcher.json."));
    }
    read.add(found);
    if (schema != null) {
      places.put(schema.file(), found);
    }
    return new SheetTable(found, book.read(name.name()), configuration.reading().hiddenRowsCount());
  }

  private SheetName named(SheetPlace place, Workbook book) throws TableFault {
    var wanted = NameMatching.strip(String.valueOf(place.sheet()));
    for (var sheet : book.sheets()) {
      if (NameMatching.strip(sheet.name()).equalsIgnoreCase(wanted)) {
        return sheet;
      }
    }
    throw SourceFaults.missing(place.toString(),
        "and the workbook has no such sheet. Its sheets are: " + names(book.sheets()) + ".");
  }

  /** The sheet of ours in a workbook, or the only one that has content. */
  private SheetName only(String file, Workbook book, @Nullable Schema schema) throws TableFault {
    var some = new ArrayList<SheetName>();
    for (var sheet : book.sheets()) {
      if (schema != null && means(sheet, schema) || book.sheets().size() == 1) {
        return sheet;
      }
      if (!sheet.hidden() && isFilled(new SheetPlace(file, sheet.name()), book)) {
        some.add(sheet);
      }
    }
    if (some.size() == 1) {
      return some.getFirst();
    }
    if (some.isEmpty()) {
      throw new TableFault(FindingCode.FILE_EMPTY.of(file, "No sheet of " + file + " has content.",
          "nothing was read", "Fill it in, or delete it when it is not needed."));
    }
    var several = file + " has several sheets: " + names(some) + ".";
    throw new TableFault(schema == null
        ? FindingCode.SHEET_UNCLEAR.of(file, several, "nothing was read",
            "Write the file such as " + file + "#" + some.getFirst().name()
                + " under joins in matcher.json.")
        : FindingCode.SHEET_UNCLEAR.of(file, several + " None is called " + schema.list() + ".",
            "nothing was read",
            "Call the right one " + schema.list() + ", or write \"" + schema.file() + "\": \""
                + file + "#" + some.getFirst().name() + "\" under files in matcher.json."));
  }

  private @Nullable SheetPlace found(Schema schema) throws TableFault {
    look();
    var candidates = new ArrayList<String>();
    SheetPlace place = null;
    if (folder.has(schema.file())) {
      candidates.add(schema.file());
    }
    for (var name : workbooks()) {
      Workbook book = books.get(name);
      var sheet = book == null
          ? null
          : book.sheets().stream().filter(one -> means(one, schema))
              .filter(one -> !configuration.leavesOut(name + "#" + one.name())).findFirst()
              .orElse(null);
      if (sheet != null || isCalled(name, schema)) {
        place = new SheetPlace(name, sheet == null ? null : sheet.name());
        candidates.add(place.toString());
      }
    }
    if (candidates.size() > 1) {
      throw SourceFaults.twice(schema, candidates);
    }
    return place;
  }

  /** Opens each workbook. One that is damaged says so when it is to be read. */
  private void look() throws TableFault {
    if (looked) {
      return;
    }
    looked = true;
    for (var name : workbooks()) {
      var file = folder.peek(name);
      try {
        books.put(name, Workbook.open(file));
      } catch (TableFault damaged) {
        books.remove(name);
      }
    }
  }

  private List<String> workbooks() {
    return folder.names().stream().filter(Workbook::isNamed)
        .filter(name -> !name.startsWith("~$") && !name.startsWith("."))
        .filter(name -> !configuration.leavesOut(name)).toList();
  }

  private boolean isFilled(SheetPlace place, Workbook book) throws TableFault {
    Boolean known = filled.get(place);
    if (known == null) {
      known = !book.read(String.valueOf(place.sheet())).rows().isEmpty();
      filled.put(place, known);
    }
    return known;
  }

  private static boolean isCalled(String file, Schema schema) {
    return NameMatching.key(file.substring(0, file.lastIndexOf('.')))
        .equals(NameMatching.key(schema.list()));
  }

  private static boolean means(SheetName sheet, Schema schema) {
    var key = NameMatching.key(sheet.name());
    return key.equals(NameMatching.key(schema.list()))
        || key.equals(NameMatching.key(schema.file()));
  }

  private static String names(List<SheetName> sheets) {
    return String.join(", ", sheets.stream().map(SheetName::name).toList());
  }
}
