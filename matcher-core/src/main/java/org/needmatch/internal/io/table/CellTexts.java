package org.needmatch.internal.io.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.FormulaGuard;
import org.needmatch.internal.io.cell.WordParser;

/** What the cells of a table say in our words. Cost: the length of the cell. */
public final class CellTexts {
  /** Of a table without rows. */
  static final CellTexts NONE = new CellTexts();
  /** Stands in {@code values} for every other word. */
  private static final String ANY = "*";

  private final Mapping mapping;
  private final Header header;
  private final boolean guarded;
  private final Map<String, Set<String>> blank = new HashMap<>();
  private final Map<String, Pattern> separators = new HashMap<>();
  private final Map<String, UnaryOperator<String>> forms;
  private final Map<String, UnaryOperator<String>> atLast;

  private CellTexts(CellTexts other, Map<String, UnaryOperator<String>> atLast) {
    mapping = other.mapping;
    header = other.header;
    guarded = other.guarded;
    blank.putAll(other.blank);
    separators.putAll(other.separators);
    forms = other.forms;
    this.atLast = Map.copyOf(atLast);
  }

  private CellTexts() {
    atLast = Map.of();
    mapping = Mapping.NONE;
    header = Header.NONE;
    guarded = false;
    forms = Map.of();
  }

  private CellTexts(Table table, Map<String, UnaryOperator<String>> forms) {
    atLast = Map.of();
    mapping = table.mapping();
    header = table.header();
    guarded = table.guarded();
    this.forms = forms;
    var options = mapping.cells();
    for (var column : table.schema().names()) {
      var words = options.blank(table.schema(), column);
      if (!words.isEmpty()) {
        blank.put(column, words);
      }
    }
    options.separators()
        .forEach((column, sign) -> separators.put(column, Pattern.compile(sign, Pattern.LITERAL)));
  }

  static CellTexts of(Table table, List<Row> rows, Consumer<Finding> log) {
    return new CellTexts(table, CellForms.of(table, rows, log));
  }

  /** The same with one more thing done to the words of a column. */
  CellTexts reading(String column, UnaryOperator<String> form) {
    var more = new HashMap<>(atLast);
    more.put(column, form);
    return new CellTexts(this, more);
  }

  /**
   * The cell in our words, trimmed; the constant when the file lacks the column.
   */
  public String of(Row row, String column) {
    var text = header.index(column) < 0
        ? translated(column, mapping.constants().getOrDefault(column, ""), null)
        : read(column, plain(header.cell(row, column)));
    var last = atLast.get(column);
    return last == null || text.isEmpty() ? text : last.apply(text);
  }

  /**
   * Whether the cell says anything, without reading it where that can be told.
   */
  public boolean says(Row row, String column) {
    if (header.index(column) < 0 || mapping.values().containsKey(column)
        || atLast.containsKey(column)) {
      return !of(row, column).isEmpty();
    }
    var cell = plain(header.cell(row, column));
    var nothing = blank.get(column);
    return !cell.isEmpty() && (nothing == null || !nothing.contains(WordParser.lower(cell)));
  }

  /** The day in a cell that holds a day and a time, null in any other. */
  public @Nullable LocalDate dayIn(Row row, String column) {
    var timestamps = mapping.cells().timestamps();
    var stamp = timestamps == null ? null : timestamps.split(plain(header.cell(row, column)));
    try {
      return stamp == null || timestamps == null ? null : timestamps.dates().parse(stamp.date());
    } catch (BadCell e) {
      return null;
    }
  }

  /** The cell as it stands, trimmed, without a guard against formulas. */
  public String plain(String cell) {
    var text = NameMatching.strip(cell);
    return guarded ? FormulaGuard.take(text) : text;
  }

  private String read(String column, String cell) {
    var nothing = blank.get(column);
    var text = nothing != null && nothing.contains(WordParser.lower(cell)) ? "" : cell;
    return translated(column, text, forms.get(column));
  }

  private String translated(String column, String cell, @Nullable UnaryOperator<String> form) {
    Map<String, String> words = mapping.values().getOrDefault(column, Map.of());
    var word = words.isEmpty() ? null : words.get(WordParser.lower(cell));
    if (word != null) {
      return word;
    }
    var separator = separators.get(column);
    var listed = separator == null ? cell : separator.matcher(cell).replaceAll(";");
    var text = form == null || listed.isEmpty() ? listed : form.apply(listed);
    if (words.isEmpty() || text.isEmpty()) {
      return text;
    }
    return text.indexOf(';') < 0 && separator == null
        ? words.getOrDefault(ANY, text)
        : String.join(";",
            WordParser.list(text).stream().map(
                part -> words.getOrDefault(WordParser.lower(part), words.getOrDefault(ANY, part)))
                .toList());
  }
}
