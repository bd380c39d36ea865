package org.needmatch.internal.io.init;

import static org.needmatch.internal.io.init.InitMessages.say;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.reshape.SlotWords;
import org.needmatch.internal.io.table.GuardTopic;
import org.needmatch.internal.io.table.GuardWords;
import org.needmatch.internal.io.table.Schemas;

/**
 * Availability from columns for days, dates or slots, or from one whose cells
 * say the days.
 */
final class SlotsProposer {
  private static final int COLUMNS = 2;
  private static final Pattern NOT = Pattern.compile(
      "(?i)\\b(un|not?\\b|never|cannot|can't|away|off|holiday|leave|absen|busy|except|black)");
  private static final Pattern WEEKDAY = Pattern
      .compile("(\\p{L}{3,9})\\.?,? \\d{1,2}(?:st|nd|rd|th)?");
  private static final String LAST_HOURS = "06:00";

  private final Draft draft;
  private final TableDraft table;
  private final int year;
  private final @Nullable TableDraft sessions;

  /**
   * @param year
   *          of dates that name none
   * @param sessions
   *          by which columns may be called, null when there are none
   */
  SlotsProposer(Draft draft, TableDraft table, int year, @Nullable TableDraft sessions) {
    this.draft = draft;
    this.table = table;
    this.year = year;
    this.sessions = sessions;
  }

  /** Indexes of columns that stand for days or slots, with what they mean. */
  static Map<Integer, String> headers(FoundTable table, int year) {
    var found = new LinkedHashMap<Integer, String>();
    for (int i = 0; i < table.names().size(); i++) {
      var slot = TimeWords.slot(table.name(i), year);
      if (slot != null) {
        found.put(i, slot.span() == null ? slot.day() : slot.day() + " " + slot.span());
      }
    }
    return found.isEmpty() ? weekdays(table, year) : found;
  }

  /**
   * Columns such as {@code Mon 23} of a single week, of which none names a month.
   */
  private static Map<Integer, String> weekdays(FoundTable table, int year) {
    var found = new LinkedHashMap<Integer, String>();
    for (int i = 0; i < table.names().size(); i++) {
      var match = WEEKDAY.matcher(table.name(i));
      var slot = match.matches() ? TimeWords.slot(match.group(1), year) : null;
      if (slot != null) {
        found.put(i, slot.day());
      }
    }
    return found.size() > 1 && Set.copyOf(found.values()).size() == found.size() ? found : Map.of();
  }

  void run() {
    var slots = new LinkedHashMap<>(headers(table.table(), year));
    slots.keySet().removeIf(table::isUsed);
    var undated = slots.keySet().stream().map(table.table()::name)
        .filter(name -> WEEKDAY.matcher(name).matches()).findFirst();
    int times = table.column(HeaderMeanings.TIMES);
    if (table.has(into())) {
      return;
    }
    if (!slots.isEmpty()) {
      propose(slots);
      undated.ifPresent(name -> draft.leave(table.table().file(), say("slots.weekdays", name), ""));
    } else if (!saysDays(times)) {
      unnamed();
    }
    if (times >= 0 && !table.isUsed(times) && !table.has(into())) {
      startsOnly(times);
    }
  }

  private void propose(Map<Integer, String> slots) {
    var found = new SlotCells();
    slots.forEach((column, slot) -> table.values(column).cells()
        .forEach(cell -> found.read(cell, slot.contains(":"))));
    var columns = new LinkedHashMap<String, String>();
    slots.forEach((column, slot) -> columns.put(table.table().name(column), slot));
    take(columns, found, List.copyOf(slots.keySet()));
  }

  /** Of columns, by the header of one or their cells alone, that say the days. */
  private boolean saysDays(int byHeader) {
    var columns = new LinkedHashMap<String, String>();
    var indexes = new ArrayList<Integer>();
    var cells = new ArrayList<String>();
    for (int i = 0; i < table.width(); i++) {
      if (!table.isUsed(i) && (byHeader < 0 || i == byHeader || isOffer(i))
          && OfferCells.of(table.values(i), year) != null) {
        columns.put(table.table().name(i), "");
        indexes.add(i);
        cells.addAll(table.values(i).cells());
      }
    }
    var found = indexes.isEmpty() ? null : OfferCells.of(cells, year);
    if (found != null) {
      take(columns, found, indexes);
    }
    return found != null;
  }

  /** Whether the name speaks of when somebody can come, and of nothing else. */
  private boolean isOffer(int column) {
    var name = table.table().name(column);
    return GuardWords.topic(name, EnumSet.of(GuardTopic.AVAILABILITY)) != null
        && !NOT.matcher(name).find();
  }

  private void take(Map<String, String> columns, SlotCells found, List<Integer> indexes) {
    var settings = new LinkedHashMap<String, Object>();
    settings.put("columns", columns);
    if (!found.words().isEmpty()) {
      settings.put("words", found.words());
    }
    if (!found.separator().isEmpty()) {
      settings.put("separator", found.separator());
    }
    if (found.hasStarts()) {
      settings.put("minutes", found.minutes());
      if (found.runsIntoTheNight()) {
        settings.put("nightUntil", LAST_HOURS);
      }
    }
    draft.settings().put("slots", table.ours(), settings);
    boolean plain = found.words().isEmpty() && !found.hasStarts();
    indexes.forEach(
        column -> table.take(column, List.of(into()), plain ? Certainty.CERTAIN : Certainty.LIKELY,
            columns.containsValue("") ? say("why.offers") : say("why.slots")));
    table.take(into());
    said(found);
  }

  /** What the reader will do as proposed, and what it cannot. */
  private void said(SlotCells found) {
    var file = table.table().file();
    if (!found.parts().isEmpty()) {
      draft.leave(file, say("slots.words"),
          DraftSettings.line("slots", table.ours(), "words", found.parts()));
    }
    if (!found.ticks().isEmpty()) {
      draft.leave(file, say("slots.ticks"),
          DraftSettings.line("slots", table.ours(), "words", found.ticks()));
    }
    if (!found.maybe().isEmpty()) {
      draft.leave(file, say("slots.maybe"),
          DraftSettings.line("slots", table.ours(), "words", found.maybe()));
    }
    if (found.hasStarts()) {
      draft.leave(file, say("slots.minutes", found.minutes()),
          DraftSettings.line("slots", table.ours(), "minutes", found.minutes()));
    }
    if (found.unknown() > 0) {
      draft.leave(file, say("slots.unknown", found.unknown()),
          DraftSettings.line("slots", table.ours(), "words", Map.of("WORD", "09:00-17:00")));
    }
  }

  /** Columns of ticks that do not say when: only people know. */
  private void unnamed() {
    var columns = new TreeSet<Integer>();
    for (int i = 0; i < table.width(); i++) {
      if (!table.isUsed(i) && isTicks(table.values(i))) {
        columns.add(i);
      }
    }
    var called = new LinkedHashMap<Integer, String>();
    columns.forEach(column -> called.put(column, table.table().name(column)));
    var slots = sessions == null ? null : new SessionColumns(sessions, year).of(called);
    if (slots != null) {
      propose(slots);
    } else if (columns.size() >= COLUMNS) {
      var wanted = new LinkedHashMap<String, String>();
      columns.forEach(column -> wanted.put(table.table().name(column), "DAY 09:00-12:30"));
      columns.forEach(table::open);
      table.take(into());
      draft.leave(table.table().file(),
          say("slots.when", table.table().name(columns.first()), columns.size()),
          DraftSettings.line("slots", table.ours(), "columns", wanted));
    }
  }

  /** Times in the cells, and nowhere a day. */
  private void startsOnly(int column) {
    var found = new SlotCells();
    table.values(column).cells().forEach(cell -> found.read(cell, false));
    var settings = new LinkedHashMap<String, Object>();
    settings.put("columns", Map.of(table.table().name(column), "2026-11-28"));
    if (found.hasStarts()) {
      settings.put("minutes", found.minutes());
    }
    table.take(into());
    draft.leave(table, column, found.unknown() == 0 ? say("slots.days") : say("slots.text"),
        DraftSettings.line("slots", table.ours(), settings));
  }

  /** How many columns hold nothing but ticks. */
  static int ticks(FoundTable table) {
    return (int) table.allValues().stream().filter(SlotsProposer::isTicks).count();
  }

  private static boolean isTicks(ColumnValues values) {
    return !values.isEmpty() && values.cells().stream().allMatch(
        cell -> TimeWords.isAnswer(cell) || SlotWords.isYes(cell) || SlotWords.isNo(cell));
  }

  private String into() {
    return table.schema() == Schemas.AVAILABILITY ? "windows" : "availability";
  }
}
