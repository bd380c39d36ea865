package org.needmatch.internal.io.init;

import static org.needmatch.internal.io.init.InitMessages.say;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.Dates;
import org.needmatch.internal.io.cell.Times;
import org.needmatch.internal.io.cell.Timestamps;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.reshape.Slot;
import org.needmatch.internal.io.table.NameMatching;

/** Availability from columns for days, dates or slots. */
final class SlotsProposer {
  /** Parts of a day as rotas mean them, where nobody says otherwise. */
  private static final Map<String, String> PARTS = Map.ofEntries(Map.entry("am", "09:00-12:30"),
      Map.entry("morning", "09:00-12:30"), Map.entry("mornings", "09:00-12:30"),
      Map.entry("pm", "13:00-17:00"), Map.entry("afternoon", "13:00-17:00"),
      Map.entry("afternoons", "13:00-17:00"), Map.entry("eve", "18:00-21:00"),
      Map.entry("evening", "18:00-21:00"), Map.entry("evenings", "18:00-21:00"),
      Map.entry("all day", "09:00-21:00"), Map.entry("any", "09:00-21:00"),
      Map.entry("anytime", "09:00-21:00"), Map.entry("any time", "09:00-21:00"));
  private static final Set<String> TICKS = Set.of("yes", "y", "x", "1", "true", "t", "ok", "\u2713",
      "\u2714", "\u2611", "available", "free", "preferred", "can do");
  private static final Set<String> NONE = Set.of("no", "n", "0", "false", "f", "-", "--", "\u2013",
      "\u2014", "\u2717", "\u2718", "\u2610", "none", "nothing", "n/a", "not available",
      "unavailable", "busy", "maybe");
  private static final Pattern SIGNS = Pattern.compile("[;,/|&\\n]");
  private static final Pattern PART_BEHIND = Pattern
      .compile("(?i)(.+?)[ ,:-]+(am|pm|eve|mornings?|afternoons?|evenings?|all day)");
  private static final Pattern HOUR = Pattern.compile("(\\d{1,2}) ?h(?: ?(\\d{2}))?");
  private static final Map<String, String> SEVERAL = Map.of("weekdays", "Mon-Fri", "weekday",
      "Mon-Fri", "weekends", "Sat-Sun", "weekend", "Sat-Sun", "every day", "daily");
  private static final int DAY = 1440;
  private static final int NIGHT = 360;
  private static final int SLOTS = 2;
  private static final int HOUR_LONG = 60;

  private final Draft draft;
  private final TableDraft table;

  SlotsProposer(Draft draft, TableDraft table) {
    this.draft = draft;
    this.table = table;
  }

  /** Indexes of columns that stand for days or slots, with what they mean. */
  static Map<Integer, String> headers(FoundTable table) {
    var found = new LinkedHashMap<Integer, String>();
    for (int i = 0; i < table.names().size(); i++) {
      var slot = slot(table.name(i));
      if (slot != null) {
        found.put(i, slot.span() == null ? slot.day() : slot.day() + " " + slot.span());
      }
    }
    return found;
  }

  private static @Nullable Slot slot(String header) {
    var timestamps = new Timestamps(new Dates(false), ZoneOffset.UTC);
    var plain = header.replaceAll(".*\\[(.+)]", "$1");
    var several = SEVERAL.get(WordParser.lower(plain));
    if (several != null) {
      return new Slot(several, null);
    }
    var part = PART_BEHIND.matcher(plain);
    if (part.matches()) {
      var days = part.group(1);
      var day = Slot.of(SEVERAL.getOrDefault(WordParser.lower(days), days), timestamps);
      var span = PARTS.get(WordParser.lower(part.group(2)));
      return day == null ? null : new Slot(day.day(), span);
    }
    return Slot.of(header, timestamps);
  }

  void run() {
    var slots = headers(table.table());
    slots.keySet().removeIf(table::isUsed);
    if (!slots.isEmpty() && !table.has("availability")) {
      propose(slots);
    } else {
      unnamed();
    }
  }

  private void propose(Map<Integer, String> slots) {
    var words = new TreeMap<String, String>();
    var unknown = new TreeSet<String>();
    var starts = new TreeSet<Integer>();
    int step = 0;
    for (var slot : slots.entrySet()) {
      boolean spans = slot.getValue().contains(":");
      for (var cell : table.values(slot.getKey()).cells()) {
        var inCell = new TreeSet<Integer>();
        for (var word : parts(cell)) {
          int start = start(word);
          if (PARTS.containsKey(word)) {
            words.put(word, PARTS.getOrDefault(word, ""));
          } else if (start >= 0) {
            inCell.add(start);
          } else if (!word.isEmpty() && !NONE.contains(word) && !(spans && TICKS.contains(word))
              && CellKind.of(word) != CellKind.SPAN) {
            unknown.add(word);
          }
        }
        starts.addAll(inCell);
        step = gap(step, inCell);
      }
    }
    var columns = new LinkedHashMap<String, String>();
    slots.forEach((column, slot) -> columns.put(table.table().name(column), slot));
    var settings = new LinkedHashMap<String, Object>();
    settings.put("columns", columns);
    if (!words.isEmpty()) {
      settings.put("words", words);
    }
    int minutes = step == 0 ? HOUR_LONG : step;
    if (!starts.isEmpty()) {
      settings.put("minutes", minutes);
      if (starts.last() == DAY && starts.first() < NIGHT) {
        settings.put("nightUntil", "06:00");
      }
    }
    draft.settings().put("slots", table.ours(), settings);
    slots.keySet()
        .forEach(column -> table.take(column, List.of(into()),
            words.isEmpty() && starts.isEmpty() ? Certainty.CERTAIN : Certainty.LIKELY,
            say("why.slots")));
    table.take(into());
    said(words, starts.isEmpty() ? 0 : minutes, unknown);
  }

  /** What the reader will do as proposed, and what it cannot. */
  private void said(Map<String, String> words, int minutes, TreeSet<String> unknown) {
    if (!words.isEmpty()) {
      draft.leave(table.table().file(), say("slots.words"),
          DraftSettings.line("slots", table.ours(), "words", words));
    }
    if (minutes > 0) {
      draft.leave(table.table().file(), say("slots.minutes", minutes),
          DraftSettings.line("slots", table.ours(), "minutes", minutes));
    }
    if (!unknown.isEmpty()) {
      boolean ticks = TICKS.containsAll(unknown);
      draft.leave(table.table().file(),
          ticks ? say("slots.ticks") : say("slots.unknown", unknown.size()),
          DraftSettings.line("slots", table.ours(), "words",
              Map.of(ticks ? unknown.first() : "WORD", "09:00-17:00")));
    }
  }

  /** Columns of ticks that do not say when: only people know. */
  private void unnamed() {
    int first = -1;
    int many = 0;
    for (int i = 0; i < table.width(); i++) {
      if (!table.isUsed(i) && !table.has(into()) && isTicks(table.values(i))) {
        first = first < 0 ? i : first;
        many++;
      }
    }
    if (first >= 0 && many >= SLOTS) {
      for (int i = first; i < table.width(); i++) {
        if (isTicks(table.values(i))) {
          table.open(i);
        }
      }
      table.take(into());
      draft.leave(table.table().file(), say("slots.when", table.table().name(first), many),
          DraftSettings.line("slots", table.ours(), "columns",
              Map.of(table.table().name(first), "Sat 09:00-12:30")));
    }
  }

  /** How many columns hold nothing but ticks. */
  static int ticks(FoundTable table) {
    return (int) table.allValues().stream().filter(SlotsProposer::isTicks).count();
  }

  private static boolean isTicks(ColumnValues values) {
    return !values.isEmpty() && values.cells().stream().map(WordParser::lower)
        .allMatch(cell -> TICKS.contains(cell) || NONE.contains(cell));
  }

  private String into() {
    return table.ours().equals("availability.csv") ? "windows" : "availability";
  }

  private static int gap(int step, TreeSet<Integer> starts) {
    int shortest = step;
    int last = -1;
    for (int start : starts) {
      shortest = last < 0
          ? shortest
          : shortest == 0 ? start - last : Math.min(shortest, start - last);
      last = start;
    }
    return shortest;
  }

  private static List<String> parts(String cell) {
    var whole = WordParser.lower(NameMatching.strip(cell));
    if (NONE.contains(whole) || TICKS.contains(whole)) {
      return List.of(whole);
    }
    var parts = new ArrayList<String>();
    for (var part : SIGNS.split(whole, -1)) {
      parts.add(NameMatching.strip(part));
    }
    return parts;
  }

  private static int start(String word) {
    var hour = HOUR.matcher(word);
    var clock = hour.matches()
        ? hour.group(1) + ":" + (hour.group(2) == null ? "00" : hour.group(2))
        : word;
    try {
      return TICKS.contains(word) ? -1 : Times.minutes(clock);
    } catch (BadCell e) {
      return -1;
    }
  }
}
