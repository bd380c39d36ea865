package org.needmatch.internal.io.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;

/**
 * A file as names and rows, before the names are taken for columns of ours.
 * Rows that are sound have a cell for each name.
 *
 * @param headerLine
 *          line of the file at which the names stand
 * @param derived
 *          index to what stands there, for columns that are made of others
 * @param used
 *          indexes of columns that something reads, whatever they are called
 * @param consumed
 *          those of them that are read in no other way
 */
public record RawTable(String file, long headerLine, List<String> names, List<Row> rows,
    Map<Integer, Derived> derived, Set<Integer> used, Set<Integer> consumed) {

  /**
   * A column of ours that is made of others.
   *
   * @param from
   *          their indexes
   */
  public record Derived(String column, List<Integer> from) {
  }

  /** A cell that something makes, or why the row cannot be trusted. */
  public record Made(String cell, List<Finding> faults) {
  }

  /** Makes a cell of a row that is sound so far. */
  @FunctionalInterface
  public interface Maker {
    Made make(Row row);
  }

  /** Cells of another file for a row, or why the row cannot be trusted. */
  public record Joined(List<String> cells, List<Finding> faults) {
  }

  /** Finds the cells of a row that is sound so far. */
  @FunctionalInterface
  public interface Joiner {
    Joined find(Row row);
  }

  RawTable(String file, long headerLine, List<String> names, List<Row> rows) {
    this(file, headerLine, names, rows, Map.of(), Set.of(), Set.of());
  }

  /**
   * The first line that is not blank as names, or the lines that are said, and
   * the others as rows.
   *
   * @throws TableFault
   *           when there are no names
   */
  static RawTable of(String file, List<RawLine> lines, List<Long> headerLines) throws TableFault {
    var header = HeaderLines.of(file, lines, headerLines);
    var content = header.below().stream().filter(line -> !line.isBlank()).toList();
    var faults = new RowFaults(file, header.names(), content);
    var rows = new ArrayList<Row>(content.size());
    content.forEach(line -> rows.add(faults.row(line)));
    return new RawTable(file, header.line(), header.names(), rows);
  }

  /** The same with other rows. */
  public RawTable with(List<Row> others) {
    return new RawTable(file, headerLine, names, others, derived, used, consumed);
  }

  /**
   * The same with a column of ours behind the others.
   *
   * @param whole
   *          whether the columns that it is made of are read in no other way
   */
  public RawTable with(Derived column, boolean whole, Maker maker) {
    int width = names.size();
    var more = new ArrayList<>(names);
    more.add(column.column());
    var columns = new LinkedHashMap<>(derived);
    columns.put(width, column);
    var now = new ArrayList<Row>(rows.size());
    for (var row : rows) {
      if (row.faults().isEmpty()) {
        var made = maker.make(row);
        now.add(
            new Row(row.line(), padded(row.cells(), width, List.of(made.cell())), made.faults()));
      } else {
        now.add(row);
      }
    }
    return new RawTable(file, headerLine, more, now, columns, with(used, column.from()),
        whole ? with(consumed, column.from()) : consumed);
  }

  /**
   * The same with the columns of another file behind the others.
   *
   * @param keys
   *          indexes of the columns, counted on, that say which row of it
   */
  public RawTable with(List<String> theirs, List<Integer> keys, Joiner joiner) {
    int width = names.size();
    var more = new ArrayList<>(names);
    more.addAll(theirs);
    var now = new ArrayList<Row>(rows.size());
    for (var row : rows) {
      if (row.faults().isEmpty()) {
        var found = joiner.find(row);
        now.add(new Row(row.line(),
            padded(row.cells(), width, padded(found.cells(), theirs.size(), List.of())),
            found.faults()));
      } else {
        now.add(row);
      }
    }
    return new RawTable(file, headerLine, more, now, derived, with(used, keys), consumed);
  }

  /** Which columns of ours its names mean. */
  public Header header(TableContext context) {
    return HeaderBinder.bind(context.schema(), context.mapping(), this);
  }

  /** Other rows and names that are made of all of a table. */
  public static RawTable turned(RawTable from, List<String> names, List<Row> rows) {
    return new RawTable(from.file(), from.headerLine(), names, rows);
  }

  /** The index of a column, −1 when it is not there or must not be read. */
  public int index(String name) {
    var key = NameMatching.key(name);
    return IntStream.range(0, names.size()).filter(
        i -> NameMatching.key(names.get(i)).equals(key) && !ForbiddenColumns.matches(names.get(i)))
        .findFirst().orElse(-1);
  }

  /**
   * The indexes of columns that matcher.json names.
   *
   * @throws TableFault
   *           when one is not there
   */
  public List<Integer> indexes(String setting, List<String> wanted) throws TableFault {
    var indexes = new ArrayList<Integer>();
    for (var name : wanted) {
      int index = index(name);
      if (index < 0) {
        throw new TableFault(FindingCode.SETTING_BAD.at("matcher.json", 0, setting, name,
            setting + " names a column " + name + ", which " + file + " does not have.",
            "nothing was read", "Write the name as it stands in the header of " + file + "."));
      }
      indexes.add(index);
    }
    return indexes;
  }

  static Set<Integer> with(Set<Integer> some, List<Integer> more) {
    var all = new HashSet<>(some);
    all.addAll(more);
    return Set.copyOf(all);
  }

  static List<String> padded(List<String> cells, int width, List<String> more) {
    var all = new ArrayList<String>(width + more.size());
    all.addAll(cells.subList(0, Math.min(width, cells.size())));
    while (all.size() < width) {
      all.add("");
    }
    all.addAll(more);
    return List.copyOf(all);
  }
}
