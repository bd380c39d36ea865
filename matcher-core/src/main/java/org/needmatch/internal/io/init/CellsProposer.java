package org.needmatch.internal.io.init;

import static org.needmatch.internal.io.init.InitMessages.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Schemas;

/** How cells are written: words for blank, separators of lists, commas. */
final class CellsProposer {
  private static final double SHARE = 0.3;
  private static final double HOURS = 24;
  private static final double MINUTES = 1440;
  private static final Pattern LENGTH = Pattern.compile("\\d{1,6}(?:\\.0+)?");
  private static final Map<String, String> MODES = Map.ofEntries(Map.entry("walking", "walk"),
      Map.entry("on foot", "walk"), Map.entry("foot", "walk"), Map.entry("bike", "cycle"),
      Map.entry("bicycle", "cycle"), Map.entry("cycling", "cycle"), Map.entry("bus", "transit"),
      Map.entry("train", "transit"), Map.entry("public transport", "transit"),
      Map.entry("driving", "car"), Map.entry("drive", "car"), Map.entry("own car", "car"));
  private static final Set<String> NUMBERS = Set.of("max_travel_km", "max_hours_per_week",
      "latitude", "longitude", "duration", "km", "minutes");

  private final Draft draft;
  private final TableDraft table;

  CellsProposer(Draft draft, TableDraft table) {
    this.draft = draft;
    this.table = table;
  }

  void run() {
    var blank = new TreeSet<String>();
    var commas = new ArrayList<String>();
    for (var ours : table.schema().names()) {
      int column = table.column(ours);
      if (column >= 0) {
        var values = table.values(column);
        if (!GuardedColumns.isOne(table.schema(), table.table().name(column), ours)) {
          blank.addAll(values.blankWords());
        }
        if (NUMBERS.contains(ours) && values.are(CellKind.NUMBER)
            && values.cells().stream().anyMatch(cell -> cell.indexOf(',') >= 0)) {
          commas.add(ours);
        }
        separator(ours, values);
      }
    }
    modes();
    lengths();
    if (!blank.isEmpty()) {
      draft.settings().put("blank", table.ours(), "*", List.copyOf(blank));
    }
    if (!commas.isEmpty()) {
      draft.settings().put("decimalComma", table.ours(), commas);
    }
  }

  private void separator(String ours, ColumnValues values) {
    boolean list = Schema.isList(ours) && !ours.equals("availability") && !ours.equals("windows");
    if (!list || values.cells().stream().anyMatch(cell -> cell.indexOf(';') >= 0)) {
      return;
    }
    for (var sign : List.of(",", "|")) {
      long with = values.cells().stream().filter(cell -> cell.contains(sign)).count();
      if (with > 0 && with >= SHARE * values.cells().size()) {
        draft.settings().put("separators", table.ours(), ours, sign);
        return;
      }
    }
  }

  /** Lengths that can be no hours are minutes or, when they are long, seconds. */
  private void lengths() {
    int column = table.column("duration");
    var cells = column < 0 ? List.<String>of() : table.values(column).cells();
    if (cells.isEmpty() || !cells.stream().allMatch(cell -> LENGTH.matcher(cell).matches())) {
      return;
    }
    double least = cells.stream().mapToDouble(Double::parseDouble).min().orElse(0);
    double most = cells.stream().mapToDouble(Double::parseDouble).max().orElse(0);
    if (least > HOURS && !table.table().name(column).toLowerCase(Locale.ROOT).contains("min")) {
      boolean seconds = most > MINUTES;
      draft.settings().put("factors", table.ours(), "duration",
          new BigDecimal(seconds ? "0.0002777777778" : "0.01666666667"));
      draft.leave(table.table().file(), say(seconds ? "length.seconds" : "length.minutes"), "");
    }
  }

  private void modes() {
    modes("travel_mode");
    if (table.schema() == Schemas.TRAVEL) {
      modes("mode");
    }
  }

  private void modes(String ours) {
    int column = table.column(ours);
    var words = new LinkedHashMap<String, String>();
    if (column >= 0) {
      for (var cell : new TreeSet<>(table.values(column).cells())) {
        var word = WordParser.lower(cell);
        if (MODES.containsKey(word)) {
          words.put(cell, MODES.getOrDefault(word, ""));
        }
      }
    }
    if (!words.isEmpty()) {
      draft.settings().put("values", table.ours(), ours, words);
    }
  }
}
