package org.needmatch.internal.io.init;

import static org.needmatch.internal.io.init.InitMessages.say;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.Dates;
import org.needmatch.internal.io.cell.Durations;
import org.needmatch.internal.io.cell.Windows;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.init.Question.Choice;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Schemas;

/**
 * Which column of a table means which of ours: by the names that the reader
 * knows, by names of other systems when the cells agree, and by cells alone
 * where they can be nothing else.
 */
final class ColumnsProposer {
  private static final Set<String> PARTS = Set.of(HeaderMeanings.FIRST, HeaderMeanings.LAST,
      HeaderMeanings.EMAIL, HeaderMeanings.PHONE, HeaderMeanings.TIMES);
  /** Empty, they would hide that nothing says where and when. */
  private static final Set<String> PLACES_AND_TIMES = Set.of("availability", "postcode", "latitude",
      "longitude");
  private static final Set<String> NEVER = Set.of("no", "n/a", "na", "-", "nil", "never");
  private static final String ID = "volunteer_id";
  private static final Pattern WITH_DATE = Pattern.compile("\\d{4}");

  private final Draft draft;
  private final TableDraft table;
  private final Schema schema;

  ColumnsProposer(Draft draft, TableDraft table) {
    this.draft = draft;
    this.table = table;
    schema = table.schema();
  }

  void run() {
    for (int i = 0; i < table.width(); i++) {
      var ours = HeaderMeanings.ours(schema, table.table().name(i));
      if (ours != null && !table.has(ours)) {
        known(i, ours);
      }
    }
    for (int i = 0; i < table.width(); i++) {
      if (!table.isUsed(i) && !table.table().name(i).isEmpty()) {
        unknown(i, HeaderMeanings.other(schema, table.table().name(i)));
      }
    }
    if (schema == Schemas.VOLUNTEERS && !table.has("name")
        && TableKinds.isNameless(table.table())) {
      map(0, List.of("name"), Certainty.LIKELY, say("why.nameless"));
    }
    if (schema.names().contains("postcode") && !table.has("postcode") && !table.has("latitude")) {
      postcodes();
    }
  }

  /** What the reader understands by itself, but for a day and a time in one. */
  private void known(int column, String ours) {
    if (ours.equals(ID) && schema == Schemas.VOLUNTEERS
        && table.values(column).are(CellKind.NAME)) {
      map(column, List.of("name"), Certainty.LIKELY, say("why.names"));
    } else if (isStamp(column, ours)) {
      stamp(column, Certainty.CERTAIN);
    } else if (isSpan(column, ours)) {
      span(column);
    } else if (isOffers(column, ours)) {
      table.note(column, HeaderMeanings.TIMES);
    } else if (ours.equals("birth_date") && GuardedColumns.lacksYear(table.values(column))) {
      new GuardedColumns(draft).askWhetherToLeaveOut(table, column, say("birth.open"));
    } else if (isOther(column, ours)) {
      draft.settings().put("columns", table.ours(), table.table().name(column), "");
      draft.leave(table, column, say("column.other", ours),
          ours.equals("volunteers")
              ? DraftSettings.line("constants", table.ours(), Map.of(ours, "2"))
              : "");
    } else {
      table.take(column, List.of(ours), Certainty.CERTAIN, say("why.name"));
    }
  }

  /** Whether a column that guards nobody is called as ours and is another. */
  private boolean isOther(int column, String ours) {
    var values = table.values(column);
    return schema == Schemas.NEEDS && !values.isEmpty()
        && (ours.equals("volunteers") && !values.has(CellKind.NUMBER)
            || ours.equals("duration") && knownEnd() && !fits(ours, values));
  }

  private boolean knownEnd() {
    return IntStream.range(0, table.width())
        .anyMatch(i -> "end".equals(HeaderMeanings.ours(schema, table.table().name(i))));
  }

  /** Whether the cells say when somebody can come, and not as we write it. */
  private boolean isOffers(int column, String ours) {
    return ours.equals("availability") && !table.values(column).isEmpty()
        && !fits(ours, table.values(column));
  }

  private boolean isSpan(int column, String ours) {
    return schema == Schemas.NEEDS && (ours.equals("start") || ours.equals("date"))
        && table.values(column).are(CellKind.SPAN, CellKind.WINDOWS) && !table.has("start")
        && !table.has("end");
  }

  /** A start and an end in one cell, and maybe the day before them. */
  private void span(int column) {
    var ours = new ArrayList<>(List.of("start", "end"));
    if (table.values(column).are(CellKind.WINDOWS) && !table.has("date") && !table.has("day")) {
      boolean dated = table.values(column).cells().stream().anyMatch(WITH_DATE.asPredicate());
      ours.addFirst(dated ? "date" : "day");
    }
    map(column, ours, Certainty.CERTAIN, say("why.spans"));
  }

  private boolean isStamp(int column, String ours) {
    return (ours.equals("start") || ours.equals("date")) && schema == Schemas.NEEDS
        && table.values(column).are(CellKind.TIMESTAMP)
        && !table.has(ours.equals("start") ? "date" : "start") && !comes(column, ours);
  }

  /** Whether a later column gives the other half of a time by itself. */
  private boolean comes(int column, String ours) {
    var other = ours.equals("start") ? "date" : "start";
    for (int i = column + 1; i < table.width(); i++) {
      if (other.equals(HeaderMeanings.ours(schema, table.table().name(i)))) {
        return true;
      }
    }
    return false;
  }

  private void unknown(int column, @Nullable String meaning) {
    var header = table.table().name(column);
    if (GuardedColumns.isOne(schema, header, meaning)) {
      new GuardedColumns(draft).ask(table, column, meaning);
    } else if (meaning == null || table.has(meaning)) {
      return;
    } else if (PARTS.contains(meaning)) {
      table.note(column, meaning);
    } else if (isStamp(column, meaning)) {
      stamp(column, Certainty.CERTAIN);
    } else if (isSpan(column, meaning)) {
      span(column);
    } else if (isOffers(column, meaning)) {
      table.note(column, HeaderMeanings.TIMES);
    } else if (meaning.equals(ID) && schema == Schemas.VOLUNTEERS
        && table.values(column).are(CellKind.NAME)) {
      map(column, List.of("name"), Certainty.LIKELY, say("why.names"));
    } else if (meaning.equals("start")
        && table.values(column).are(CellKind.DATE, CellKind.SHORT_DATE) && !table.has("date")) {
      map(column, List.of("date"), Certainty.LIKELY, say("why.dates"));
    } else if (table.values(column).isEmpty() && PLACES_AND_TIMES.contains(meaning)) {
      return;
    } else if (table.values(column).isEmpty()) {
      map(column, List.of(meaning), Certainty.LIKELY, say("why.empty"));
    } else if (fits(meaning, table.values(column))) {
      map(column, List.of(meaning), Certainty.LIKELY, say("why.both"));
    } else {
      ask(column, meaning);
    }
  }

  private void stamp(int column, Certainty certainty) {
    map(column, List.of("date", "start"), certainty, say("why.stamps"));
  }

  private void ask(int column, String meaning) {
    var header = table.table().name(column);
    var file = table.table().file();
    var question = new Question(file, header, say("column.question", file, header, meaning),
        table.values(column).shapes(), List.of(Choice.of(meaning), GuardedColumns.leaveOut()), -1);
    int said = draft.ask(question);
    if (said == 0) {
      map(column, List.of(meaning), Certainty.CERTAIN, say("why.answered"));
    } else if (said > 0) {
      draft.settings().put("columns", table.ours(), header, "");
      table.open(column);
    } else {
      draft.leave(table, column, say("column.open", meaning, table.values(column).shapes()),
          DraftSettings.line("columns", table.ours(), header, meaning), question);
    }
  }

  private void map(int column, List<String> ours, Certainty certainty, String why) {
    draft.settings().put("columns", table.ours(), table.table().name(column),
        ours.size() == 1 ? ours.getFirst() : ours);
    table.take(column, ours, certainty, why);
  }

  private void postcodes() {
    int only = -1;
    for (int i = 0; i < table.width(); i++) {
      if (!table.isUsed(i) && table.values(i).are(CellKind.POSTCODE)) {
        only = only < 0 ? i : table.width();
      }
    }
    if (only >= 0 && only < table.width()) {
      map(only, List.of("postcode"), Certainty.LIKELY, say("why.postcodes"));
    }
  }

  /** Whether the cells are what our column holds. */
  static boolean fits(String ours, ColumnValues values) {
    return switch (ours) {
      case "date", "valid_from", "valid_until", "unavailable_from", "unavailable_until" ->
        values.are(CellKind.DATE, CellKind.SHORT_DATE, CellKind.TIMESTAMP) || values.areSheetDays();
      case "start", "end" -> values.are(CellKind.TIME, CellKind.TIMESTAMP) || values.areSheetTimes()
          || values.areSheetDays();
      case "duration" -> values.cells().stream().allMatch(ColumnsProposer::isDuration);
      case "volunteers", "volunteers_min", "latitude", "longitude", "max_travel_km",
          "max_hours_per_week", "max_sessions_per_week", "max_sessions_per_day" ->
        values.are(CellKind.NUMBER);
      case "day" -> values.are(CellKind.DAY);
      case "unavailable_on" -> values.cells().stream().allMatch(ColumnsProposer::isAbsence);
      case "availability" -> values.are(CellKind.WINDOWS);
      default -> true;
    };
  }

  /** Whether every part of the cell is a time, or says that there is none. */
  private static boolean isAbsence(String cell) {
    return WordParser.list(cell.replace(',', ';')).stream()
        .allMatch(part -> NEVER.contains(WordParser.lower(part)) || isAbsence(part, false)
            || isAbsence(part, true));
  }

  private static boolean isAbsence(String part, boolean us) {
    var week = new Windows(LocalDate.EPOCH.with(DayOfWeek.MONDAY), 1, new Dates(us));
    try {
      return week.parse(part) != null;
    } catch (BadCell noWindow) {
      try {
        return week.days(part) != null;
      } catch (BadCell noDays) {
        return false;
      }
    }
  }

  private static boolean isDuration(String cell) {
    try {
      return CellKind.of(cell) == CellKind.BLANK_WORD || Durations.minutes(cell) > 0;
    } catch (BadCell e) {
      return CellKind.of(cell) == CellKind.NUMBER;
    }
  }
}
