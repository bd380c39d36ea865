package org.needmatch.internal.io.table;

import java.util.List;
import java.util.function.Consumer;
import org.needmatch.diagnostics.Finding;

/** Reads a CSV file as a table. Linear in the size of the file. */
public final class CsvTable {
  /** Longer cells are taken for damage. */
  static final int LONGEST_CELL = 1_000_000;

  private CsvTable() {
  }

  /**
   * The rows of a file by itself, blank ones left out.
   *
   * @throws TableFault
   *           when there is no header or a required column is missing
   */
  public static Table read(SourceFile source, Schema schema, Mapping mapping, Consumer<Finding> log)
      throws TableFault {
    return read(source, TableContext.alone(schema, mapping, log));
  }

  /** The same of a file among others. */
  public static Table read(SourceFile source, TableContext context) throws TableFault {
    return bind(source.name(), lines(source, context.schema(), context.mapping()), LineFlaws.NONE,
        context);
  }

  /**
   * The same of rows that were read already.
   *
   * @throws TableFault
   *           when there is no header or a required column is missing
   */
  public static Table bind(String file, List<RawLine> lines, LineFlaws flaws, TableContext context)
      throws TableFault {
    return TableBinder.bind(RawTable.of(file, lines, context.mapping().headerLines()), flaws, true,
        context);
  }

  /** The lines of a file, before anybody knows what they are. */
  public static List<RawLine> lines(SourceFile source) throws TableFault {
    return lines(source, Schema.of(source.name()), Mapping.NONE);
  }

  /** The rows of a file that is no file of ours. */
  public static RawTable raw(SourceFile source) throws TableFault {
    return raw(source.name(), lines(source));
  }

  /** The same of rows that were read already. */
  public static RawTable raw(String file, List<RawLine> lines) throws TableFault {
    return RawTable.of(file, lines, List.of());
  }

  private static List<RawLine> lines(SourceFile source, Schema schema, Mapping mapping)
      throws TableFault {
    var text = TextDecoder.decode(source);
    int offset = 0;
    long firstLine = 1;
    char separator = 0;
    if (text.startsWith("sep=")) {
      separator = Separators.declared(source.name(), text);
      offset = Math.min(text.length(), text.indexOf('\n') + 1);
      firstLine = 2;
    }
    if (separator == 0) {
      separator = Separators.find(text, offset, schema, mapping);
    }
    return CsvRecords.split(source.name(), text, offset, firstLine, separator);
  }
}
