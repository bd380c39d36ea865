package org.needmatch.internal.io.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.diagnostics.Unread;
import org.needmatch.internal.io.config.Configuration;
import org.needmatch.internal.io.config.ConfigurationReader;
import org.needmatch.internal.io.sheet.Workbook;
import org.needmatch.internal.io.table.JsonTables;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.SourceFile;
import org.needmatch.internal.io.table.Table;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.internal.io.table.TextDecoder;

/** Where tables come from: a folder of files or one JSON document. */
public interface Source {
  /** What the settings say. */
  Configuration configuration();

  /** The table, null when the input has none. */
  @Nullable
  Table table(Schema schema, FindingLog log) throws TableFault;

  /**
   * Gives the table, one that is long in parts; whether the input has it.
   */
  default boolean parts(Schema schema, FindingLog log, Consumer<Table> part) throws TableFault {
    return whole(table(schema, log), part);
  }

  /** Gives a table as the only part; whether there is one. */
  static boolean whole(@Nullable Table table, Consumer<Table> part) {
    if (table != null) {
      part.accept(table);
    }
    return table != null;
  }

  /** What no reader is there for. */
  List<Unread.File> unreadFiles() throws TableFault;

  /** The unread files that nobody may pass over. */
  List<Finding> unclearFiles() throws TableFault;

  /** SHA-256 over what was read. */
  String hash();

  static Source open(Path path, Map<String, String> overrides) throws TableFault {
    if (!Files.exists(path)) {
      throw new TableFault(
          FindingCode.NO_SUCH_INPUT.of(path.toString(), "There is no folder or file " + path + ".",
              "nothing was read", "Give the folder that holds volunteers.csv and needs.csv."));
    }
    if (Files.isDirectory(path)) {
      return folder(new InputFolder(path), overrides);
    }
    return Workbook.isNamed(path.toString())
        ? folder(InputFolder.ofOne(path), overrides)
        : document(path, overrides);
  }

  private static Source folder(InputFolder folder, Map<String, String> overrides)
      throws TableFault {
    var settings = folder.find("matcher.json");
    var configuration = settings == null
        ? ConfigurationReader.read("matcher.json", null, 1, overrides)
        : ConfigurationReader.read(settings.name(), TextDecoder.decode(settings), 1, overrides);
    var whole = LocalPolicyReader.in(folder, configuration);
    return new FolderSource(folder, whole, new InputTables(folder, whole));
  }

  private static Source document(Path path, Map<String, String> overrides) throws TableFault {
    var file = InputFolder.load(path);
    if (!file.name().toLowerCase(Locale.ROOT).endsWith(".json")) {
      throw new TableFault(FindingCode.NO_SUCH_INPUT.of(file.name(),
          path + " is neither a folder nor a JSON document nor a spreadsheet.", "nothing was read",
          "Give the folder that the file is in."));
    }
    return document(file, overrides);
  }

  /** One document. */
  static Source document(SourceFile file, Map<String, String> overrides) throws TableFault {
    var document = JsonTables.read(file);
    return new DocumentSource(file, document, LocalPolicyReader.in(null, ConfigurationReader
        .read(file.name(), document.settings(), document.settingsLine(), overrides)));
  }

  /** A folder, or a workbook by itself. */
  record FolderSource(InputFolder folder, Configuration configuration,
      InputTables tables) implements Source {
    @Override
    public @Nullable Table table(Schema schema, FindingLog log) throws TableFault {
      return tables.table(schema, log);
    }

    @Override
    public boolean parts(Schema schema, FindingLog log, Consumer<Table> part) throws TableFault {
      return tables.parts(schema, log, part);
    }

    @Override
    public List<Unread.File> unreadFiles() throws TableFault {
      return new UnreadFiles(folder, configuration, tables).list();
    }

    @Override
    public List<Finding> unclearFiles() throws TableFault {
      return new UnreadFiles(folder, configuration, tables).unclear();
    }

    @Override
    public String hash() {
      return folder.hash();
    }
  }

  /** A JSON document. */
  record DocumentSource(SourceFile file, JsonTables document,
      Configuration configuration) implements Source {
    @Override
    public @Nullable Table table(Schema schema, FindingLog log) throws TableFault {
      return document.table(schema, configuration.mapping(schema), log::add);
    }

    @Override
    public List<Unread.File> unreadFiles() {
      return new UnreadLists(document, configuration).list();
    }

    @Override
    public List<Finding> unclearFiles() {
      return new UnreadLists(document, configuration).unclear(file.name());
    }

    @Override
    public String hash() {
      return InputFolder.hash(Map.of(file.name(), file.bytes()));
    }
  }
}
