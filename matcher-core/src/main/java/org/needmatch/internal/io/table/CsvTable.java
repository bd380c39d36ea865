package org.needmatch.internal.io.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.needmatch.diagnostics.Finding;

/** Reads a CSV file as a table. Linear in the size of the file. */
public final class CsvTable {
  /** Longer cells are taken for damage. */
  static final int LONGEST_CELL = 1_000_000;
  /** Characters of a part. */
  private static final int PART = 1 << 19;

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

  /**
   * The same of a file that may be very long: its rows come a few thousand at a
   * time, each time as a table, so that they are never all held.
   *
   * @throws TableFault
   *           when there is no header or a required column is missing
   */
  public static void inParts(SourceFile source, TableContext context, Consumer<Table> part)
      throws TableFault {
    var content = Content.of(source, context.schema(), context.mapping());
    var text = content.text();
    List<RawLine> names = List.of();
    var log = context;
    int from = content.offset();
    long line = content.firstLine();
    do {
      int end = text.length() - from > PART ? text.indexOf('\n', from + PART) + 1 : 0;
      int to = end == 0 ? text.length() : end;
      var some = text.substring(from, to);
      var lines = new ArrayList<>(names);
      lines.addAll(CsvRecords.split(source.name(), some, 0, line, content.separator()));
      var table = bind(source.name(), lines, LineFlaws.NONE, log);
      if (names.isEmpty()) {
        long last = HeaderLines.of(source.name(), lines, context.mapping().headerLines()).line();
        names = lines.stream().takeWhile(one -> one.line() <= last).toList();
        log = new TableContext(context.schema(), context.mapping(), context.others(), one -> {
        });
      }
      part.accept(table);
      line += some.chars().filter(c -> c == '\n').count();
      from = to;
    } while (from < text.length());
  }

  private static List<RawLine> lines(SourceFile source, Schema schema, Mapping mapping)
      throws TableFault {
    var content = Content.of(source, schema, mapping);
    return CsvRecords.split(source.name(), content.text(), content.offset(), content.firstLine(),
        content.separator());
  }

  /**
   * A file's text, and where its rows begin.
   */
  private record Content(String text, int offset, long firstLine, char separator) {
    static Content of(SourceFile source, Schema schema, Mapping mapping) throws TableFault {
      var text = TextDecoder.decode(source);
      if (!text.startsWith("sep=")) {
        return new Content(text, 0, 1, Separators.find(text, 0, schema, mapping));
      }
      char separator = Separators.declared(source.name(), text);
      int offset = Math.min(text.length(), text.indexOf('\n') + 1);
      return new Content(text, offset, 2,
          separator == 0 ? Separators.find(text, offset, schema, mapping) : separator);
    }
  }
}
