package org.needmatch.internal.io.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.read.TableView.Column;
import org.needmatch.internal.io.read.TableView.Odd;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.Row;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Table;

/** Describes a column by the cells that it has. Linear in the cells. */
final class ColumnProfiler {
  private static final int MOST_ODD = 3;
  /** So many cells of one shape make another shape odd. */
  private static final int USUAL = 9;
  private static final int LONGEST = 40;

  private final Table table;
  private final boolean names;

  /**
   * @param names
   *          whether what is about people is told as it stands
   */
  ColumnProfiler(Table table, boolean names) {
    this.table = table;
    this.names = names;
  }

  Column column(int index, String ours) {
    var name = NameMatching.strip(table.header().names().get(index));
    int filled = 0;
    String shortest = null;
    String longest = null;
    var shapeOf = new HashMap<String, String>();
    var shapes = new LinkedHashMap<String, List<Row>>();
    boolean personal = PersonalCells.isAboutPeople(table) && isPartOfId(index)
        || PersonalCells.areIn(table, ours, name);
    for (var row : table.rows()) {
      var cell = NameMatching.strip(row.cell(index));
      if (!cell.isEmpty()) {
        filled++;
        var shape = shapeOf.get(cell);
        if (shape == null) {
          shape = shape(cell);
          shapeOf.put(cell, shape);
          shortest = shortest == null || cell.length() < shortest.length() ? cell : shortest;
          longest = longest == null || cell.length() > longest.length() ? cell : longest;
          personal = personal || PersonalCells.reaches(table, ours, cell);
        }
        shapes.computeIfAbsent(shape, key -> new ArrayList<>(1)).add(row);
      }
    }
    boolean masked = personal && !names;
    return new Column(name, ours, filled, shapeOf.size(), told(shortest, masked),
        told(longest, masked), hasForm(ours) ? odd(index, filled, shapes, masked) : List.of());
  }

  /** An id that is made of a column hides what stands in it. */
  private boolean isPartOfId(int index) {
    return table.header().derived().values().stream()
        .anyMatch(made -> Schema.isId(made.column()) && made.from().contains(index));
  }

  /** Words and lists are written as they are, and nobody's gender is odd. */
  private boolean hasForm(String ours) {
    return switch (ColumnType.of(table.schema(), ours).kind()) {
      case WORD, WORDS, LIST, YES_NO -> false;
      default -> !ours.equals("gender");
    };
  }

  /** The cells of rare shapes, where nearly all have one. */
  private List<Odd> odd(int index, int filled, Map<String, List<Row>> shapes, boolean masked) {
    int most = shapes.values().stream().mapToInt(List::size).max().orElse(0);
    if ((filled - most) * USUAL > most) {
      return List.of();
    }
    var odd = new ArrayList<Odd>();
    var told = new HashSet<String>();
    for (var rows : shapes.values()) {
      for (int i = 0; rows.size() < most && odd.size() < MOST_ODD && i < rows.size(); i++) {
        var cell = NameMatching.strip(rows.get(i).cell(index));
        if (told.add(cell)) {
          odd.add(new Odd(rows.get(i).line(), told(cell, masked)));
        }
      }
    }
    return odd;
  }

  private static String shape(String cell) {
    var shape = new StringBuilder();
    int last = -1;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      char kind = Character.isDigit(c) ? '9' : Character.isLetter(c) ? 'x' : c;
      if (kind != last) {
        shape.append(kind);
        last = kind;
      }
    }
    return shape.toString();
  }

  private static String told(@Nullable String cell, boolean masked) {
    if (cell == null) {
      return "";
    }
    var text = masked ? PersonalCells.shape(cell) : cell;
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
