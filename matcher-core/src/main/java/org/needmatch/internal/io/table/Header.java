package org.needmatch.internal.io.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.needmatch.internal.io.table.RawTable.Derived;

/**
 * The columns that a file has, and behind them those that are made of them.
 *
 * @param names
 *          as the file has them
 * @param indexes
 *          our name to index
 * @param joined
 *          our name to the further indexes that the mapping gives to a list
 * @param refused
 *          indexes of the columns whose content is refused
 * @param derived
 *          index to what stands there, for columns that are made of others
 * @param used
 *          indexes of the columns that others are made of
 */
public record Header(List<String> names, Map<String, Integer> indexes,
    Map<String, List<Integer>> joined, List<Integer> refused, Map<Integer, Derived> derived,
    Set<Integer> used) {

  /** No column at all. */
  static final Header NONE = new Header(List.of(), Map.of(), Map.of(), List.of(), Map.of(),
      Set.of());

  static Header of(RawTable raw, Map<String, Integer> indexes, Map<String, List<Integer>> joined) {
    var names = raw.names();
    return new Header(
        names, indexes, joined, IntStream.range(0, names.size())
            .filter(index -> ForbiddenColumns.matches(names.get(index))).boxed().toList(),
        raw.derived(), raw.used());
  }

  /** Whether something takes the cells of the column. */
  public boolean reads(int index) {
    return indexes.containsValue(index) || used.contains(index) || derived.containsKey(index)
        || joined.values().stream().anyMatch(more -> more.contains(index));
  }

  /** The cell, of a list all cells that are not blank; empty when it is none. */
  public String cell(Row row, String column) {
    int index = index(column);
    var more = joined.get(column);
    if (index < 0 || more == null) {
      return index < 0 ? "" : row.cell(index);
    }
    return Stream.concat(Stream.of(index), more.stream()).map(row::cell)
        .filter(cell -> !NameMatching.strip(cell).isEmpty()).collect(Collectors.joining(";"));
  }

  /** Index of one of our columns, −1 when the file lacks it. */
  public int index(String column) {
    return indexes.getOrDefault(column, -1);
  }

  /** Our columns that are read from an index. */
  public List<String> columnsAt(int index) {
    var read = Stream
        .concat(indexes.entrySet().stream().filter(one -> one.getValue() == index),
            joined.entrySet().stream().filter(one -> one.getValue().contains(index)))
        .map(Map.Entry::getKey);
    return Stream.concat(read,
        derived.values().stream().filter(made -> made.from().contains(index)).map(Derived::column))
        .distinct().toList();
  }

  /** The column's name as the file has it, ours when the file lacks it. */
  public String shown(String column) {
    int index = index(column);
    var made = derived.get(index);
    return index < 0
        ? column
        : made == null
            ? NameMatching.strip(names.get(index))
            : made.from().stream().map(names::get).map(NameMatching::strip)
                .collect(Collectors.joining(", "));
  }

  /** The cells, blank where the column's content is refused. */
  List<String> withoutRefused(List<String> cells) {
    if (refused.isEmpty()) {
      return cells;
    }
    var kept = new ArrayList<>(cells);
    refused.stream().filter(index -> index < kept.size()).forEach(index -> kept.set(index, ""));
    return List.copyOf(kept);
  }

  /** Index of a column by the export's own name, −1 when the file lacks it. */
  public int indexOfForeign(String name) {
    var key = NameMatching.key(name);
    for (int i = 0; i < names.size(); i++) {
      if (NameMatching.key(names.get(i)).equals(key)) {
        return i;
      }
    }
    return -1;
  }
}
