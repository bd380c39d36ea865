package org.needmatch.internal.io.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.cell.AfternoonClock;
import org.needmatch.internal.io.cell.ClockSpan;
import org.needmatch.internal.io.cell.LocalNumbers;
import org.needmatch.internal.io.cell.SheetNumbers;
import org.needmatch.internal.io.cell.ShortDate;
import org.needmatch.internal.io.cell.Slot;
import org.needmatch.internal.io.cell.Timestamps;

/**
 * How the cells of a table's columns are turned into the form that our files
 * have: what matcher.json says, and what a column says by itself.
 */
final class CellForms {
  /** Columns of dates. */
  private static final List<String> DATES = List.of("date", "day", "week_commencing", "valid_from",
      "valid_until", "unavailable_from", "unavailable_until", "dbs_issued_on", "dbs_valid_until",
      "birth_date", "status_checked_on", "pvg_ends_on");
  private static final List<String> TIMES = List.of("start", "end");
  private static final Set<String> KILOMETRES = Set.of("max_travel_km", "reach_km");
  private static final BigDecimal MILE = new BigDecimal("1.609344");

  private final Table table;
  private final List<Row> rows;
  private final Consumer<Finding> log;
  private final CellOptions options;
  private final Map<String, UnaryOperator<String>> forms = new HashMap<>();

  private CellForms(Table table, List<Row> rows, Consumer<Finding> log) {
    this.table = table;
    this.rows = rows;
    this.log = log;
    options = table.mapping().cells();
  }

  /** Our columns with what is done to their cells, where anything is. */
  static Map<String, UnaryOperator<String>> of(Table table, List<Row> rows, Consumer<Finding> log) {
    var forms = new CellForms(table, rows, log);
    var timestamps = forms.options.timestamps();
    if (timestamps != null) {
      forms.numbers();
      forms.spans(timestamps);
      forms.dates(timestamps);
      forms.times(timestamps);
    }
    return Map.copyOf(forms.forms);
  }

  private void numbers() {
    options.decimalCommas().forEach(column -> add(column, LocalNumbers::withDot));
    options.factors()
        .forEach((column, factor) -> add(column, text -> LocalNumbers.times(text, factor)));
    for (var column : KILOMETRES) {
      if (table.header().index(column) >= 0 && !options.factors().containsKey(column)
          && speaksOf(column, Set.of("miles", "mile", "mi"))) {
        add(column, text -> LocalNumbers.times(text, MILE));
        told(column, "The column is read as " + column + ", and its name speaks of miles.",
            "every number times 1.609344");
      }
    }
    if (speaksOf("duration", Set.of("minutes", "minute", "mins", "min"))) {
      add("duration", text -> text.matches("\\d{1,4}") ? text + " min" : text);
    }
  }

  private void dates(Timestamps timestamps) {
    for (var column : DATES) {
      int index = table.header().index(column);
      boolean withTime = TIMES.stream().anyMatch(time -> table.header().index(time) == index);
      boolean said = options.sheetNumbers().contains(column);
      boolean found = index >= 0 && !said && !table.schema().isGuard(column)
          && tellsNumbers(column, SheetNumbers::isDay, SheetNumbers::day);
      if (index >= 0) {
        if (found || said) {
          add(column, text -> said || SheetNumbers.isDay(text) ? SheetNumbers.day(text) : text);
        }
        if (options.year() > 0 && !table.schema().isGuard(column)) {
          add(column, this::withYear);
        }
        add(column, text -> timestamps.date(text, withTime));
      }
    }
  }

  /** One cell that says the start and the end, and maybe the day as well. */
  private void spans(Timestamps timestamps) {
    int cell = table.header().index("start");
    if (cell >= 0 && cell == table.header().index("end")) {
      for (var day : List.of("date", "day")) {
        if (table.header().index(day) == cell) {
          add(day, text -> {
            var slot = Slot.of(text, timestamps);
            return slot == null || slot.span() == null ? text : slot.day();
          });
        }
      }
      add("start", text -> clock(text, timestamps, ClockSpan::start));
      add("end", text -> clock(text, timestamps, ClockSpan::end));
    }
  }

  private static String clock(String text, Timestamps timestamps, ToIntFunction<ClockSpan> part) {
    var slot = Slot.of(text, timestamps);
    var said = slot == null ? null : slot.span();
    var span = ClockSpan.find(said == null ? text : said);
    return span == null ? text : Slot.clock(part.applyAsInt(span));
  }

  private String withYear(String text) {
    var date = ShortDate.find(text);
    return date == null ? text : date.in(options.year());
  }

  private void times(Timestamps timestamps) {
    var told = new HashSet<String>();
    for (var column : TIMES) {
      if (tellsNumbers(column, SheetNumbers::isTime, SheetNumbers::clock)) {
        told.add(column);
      }
    }
    for (var column : TIMES) {
      if (table.header().index(column) >= 0) {
        if (!told.isEmpty()) {
          add(column, SheetNumbers::clock);
        }
        add(column, timestamps::time);
        var afternoon = options.afternoon().get(column);
        if (afternoon != null) {
          add(column, new AfternoonClock(afternoon)::read);
        }
      }
    }
  }

  private void add(String column, UnaryOperator<String> form) {
    forms.merge(column, form, (first, then) -> text -> then.apply(first.apply(text)));
  }

  private boolean speaksOf(String column, Set<String> words) {
    return table.header().index(column) >= 0
        && NameWords.of(table.header().shown(column)).stream().anyMatch(words::contains);
  }

  /** Whether some cells are numbers of a spreadsheet, which is then told. */
  private boolean tellsNumbers(String column, Predicate<String> number,
      UnaryOperator<String> meaning) {
    if (table.header().index(column) < 0) {
      return false;
    }
    int count = 0;
    var example = "";
    for (var row : rows) {
      var cell = NameMatching.strip(table.header().cell(row, column));
      if (number.test(cell)) {
        example = count++ == 0 ? cell : example;
      }
    }
    if (count > 0) {
      told(column,
          (count == 1 ? "1 cell holds" : count + " cells hold")
              + " a spreadsheet's own number, such" + " as " + example + " for "
              + meaning.apply(example) + ".",
          "read as what the spreadsheet means");
    }
    return count > 0;
  }

  private void told(String column, String message, String action) {
    log.accept(FindingCode.COLUMN_CONVERTED.at(table.file(), 0, table.header().shown(column), "",
        message, action, "Nothing, when that is right. To be sure, format the column in the"
            + " spreadsheet and export it again, or give a factor in matcher.json."));
  }
}
