package org.needmatch.internal.io.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads free-format MPS by the format's own rules, and solves it when small.
 */
final class MpsModel {
  final Map<String, Character> rows = new LinkedHashMap<>();
  final Map<String, Map<String, Long>> columns = new LinkedHashMap<>();
  final Map<String, Long> right = new LinkedHashMap<>();
  final Map<String, long[]> bounds = new LinkedHashMap<>();
  boolean maximises;
  private boolean ended;
  private boolean whole;

  MpsModel(List<String> lines) {
    var section = "";
    for (var line : lines) {
      if (line.startsWith("*") || line.isBlank()) {
        continue;
      }
      if (!line.startsWith(" ")) {
        section = line.split(" ", -1)[0];
        ended |= section.equals("ENDATA");
        continue;
      }
      data(section, line.strip().split("\\s+", -1));
    }
    if (!ended || whole) {
      throw new IllegalArgumentException("The file does not end as MPS does.");
    }
  }

  private void data(String section, String[] cells) {
    switch (section) {
      case "OBJSENSE" -> maximises = cells[0].equals("MAX");
      case "ROWS" -> fresh(rows.put(cells[1], cells[0].charAt(0)), cells[1]);
      case "COLUMNS" -> column(cells);
      case "RHS" -> fresh(right.put(known(cells[1]), Long.valueOf(cells[2])), cells[1]);
      case "BOUNDS" ->
        Objects.requireNonNull(bounds.get(cells[2]))[cells[0].equals("LO") ? 0 : 1] = Long
            .parseLong(cells[3]);
      default -> throw new IllegalArgumentException("Section " + section);
    }
  }

  private void column(String[] cells) {
    if (cells[1].equals("'MARKER'")) {
      whole = cells[2].equals("'INTORG'");
      return;
    }
    if (!whole) {
      throw new IllegalArgumentException(cells[0] + " is not a whole number.");
    }
    bounds.computeIfAbsent(cells[0], name -> new long[]{0, Long.MAX_VALUE});
    fresh(columns.computeIfAbsent(cells[0], name -> new LinkedHashMap<>()).put(known(cells[1]),
        Long.valueOf(cells[2])), cells[1]);
  }

  private String known(String row) {
    if (!rows.containsKey(row)) {
      throw new IllegalArgumentException("Row " + row + " is not declared.");
    }
    return row;
  }

  private static void fresh(@Nullable Object before, String name) {
    if (before != null) {
      throw new IllegalArgumentException(name + " comes twice.");
    }
  }

  /**
   * The greatest value of the objective, by trying every value of every column.
   */
  long optimum() {
    var search = new Search();
    search.decide(0);
    return search.best;
  }

  /**
   * Tries columns in turn and gives a branch up when a row can no longer hold.
   */
  private final class Search {
    private final List<String> names = List.copyOf(columns.keySet());
    private final Map<String, Long> least = new LinkedHashMap<>();
    private final Map<String, Long> most = new LinkedHashMap<>();
    private final String objective = rows.entrySet().stream().filter(row -> row.getValue() == 'N')
        .findFirst().orElseThrow().getKey();
    private long best = Long.MIN_VALUE;

    Search() {
      if (!maximises) {
        throw new IllegalArgumentException("The objective is to be minimised.");
      }
      rows.keySet().forEach(row -> {
        least.put(row, 0L);
        most.put(row, 0L);
      });
      names.forEach(name -> widen(name, 1));
    }

    private void widen(String name, int sign) {
      var range = Objects.requireNonNull(bounds.get(name));
      shift(name, sign * range[0], sign * range[1]);
    }

    private void shift(String name, long low, long high) {
      Objects.requireNonNull(columns.get(name)).forEach((row, factor) -> {
        least.merge(row, factor * (factor > 0 ? low : high), Long::sum);
        most.merge(row, factor * (factor > 0 ? high : low), Long::sum);
      });
    }

    void decide(int column) {
      if (!possible()) {
        return;
      }
      if (column == names.size()) {
        best = most.getOrDefault(objective, 0L);
        return;
      }
      var name = names.get(column);
      var range = Objects.requireNonNull(bounds.get(name));
      widen(name, -1);
      for (long value = range[1]; value >= range[0]; value--) {
        shift(name, value, value);
        decide(column + 1);
        shift(name, -value, -value);
      }
      widen(name, 1);
    }

    private boolean possible() {
      return rows.entrySet().stream().allMatch(row -> {
        long side = right.getOrDefault(row.getKey(), 0L);
        return switch (row.getValue()) {
          case 'L' -> least.getOrDefault(row.getKey(), 0L) <= side;
          case 'G' -> most.getOrDefault(row.getKey(), 0L) >= side;
          default -> most.getOrDefault(row.getKey(), 0L) > best;
        };
      });
    }
  }
}
