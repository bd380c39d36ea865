package org.needmatch.internal.io.init;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.ClockSpan;
import org.needmatch.internal.io.cell.Dates;
import org.needmatch.internal.io.cell.ShortDate;
import org.needmatch.internal.io.cell.Slot;
import org.needmatch.internal.io.cell.Times;
import org.needmatch.internal.io.cell.Timestamps;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.Schemas;

/**
 * A grid with a row for each time, day or slot and a column for each person.
 *
 * @param time
 *          headers over the times: one, or those of the day and of the time
 * @param minutes
 *          the shortest step from one time to the next of the same day, 0 where
 *          rows are days
 * @param cells
 *          what cells say in rows that are days
 * @param skipped
 *          first cells of rows that are neither
 */
record TimeGrid(List<String> time, int minutes, SlotCells cells, Set<String> skipped) {
  private static final Timestamps STAMPS = new Timestamps(new Dates(false), ZoneOffset.UTC);
  private static final int DAY = 1440;
  private static final int TRIPLE = 3;

  /** The grid that a table is, null when it is none. */
  static @Nullable TimeGrid of(FoundTable table, int year) {
    if (table.names().size() < TRIPLE || table.rows().size() < 2) {
      return null;
    }
    var one = of(table, 1, year);
    return one == null ? of(table, 2, year) : one;
  }

  private static @Nullable TimeGrid of(FoundTable table, int width, int year) {
    var people = IntStream.range(width, table.names().size()).filter(i -> !table.name(i).isEmpty())
        .boxed().toList();
    var codes = legend(table.above());
    long blank = people.stream().filter(i -> table.values(i).isEmpty()).count();
    if (people.size() < 2 || 2 * blank > people.size() || people.stream()
        .anyMatch(i -> isOurs(table.name(i)) || !mayAnswer(table.values(i), codes))) {
      return null;
    }
    var found = new TimeGrid(IntStream.range(0, width).mapToObj(table::name).toList(), 0,
        new SlotCells(), new LinkedHashSet<>());
    int step = found.read(table, people, year);
    int days = table.rows().size() - found.skipped.size();
    boolean known = found.cells.known() > 0 && found.cells.known() >= found.cells.unknownCells();
    if (step < 0 || 2 * days < table.rows().size() || step == DAY && !known) {
      return null;
    }
    return new TimeGrid(found.time, step == DAY ? 0 : step, found.cells, found.skipped);
  }

  /** The step, a day where rows are days, −1 when this is no grid. */
  private int read(FoundTable table, List<Integer> people, int year) {
    int step = DAY;
    var lastDay = "";
    var above = "";
    int last = -1;
    var legend = legend(table.above());
    for (var row : table.rows()) {
      var first = cell(row, 0);
      above = first.isEmpty() && time.size() > 1 ? above : first;
      var text = NameMatching.strip(time.size() > 1 ? above + " " + cell(row, 1) : first);
      var stamp = STAMPS.split(text);
      int blank = text.lastIndexOf(' ');
      var whole = slot(text, year);
      var day = stamp == null ? text.substring(0, Math.max(0, blank)) : stamp.date();
      int start = minutes(stamp == null ? text.substring(blank + 1) : stamp.time());
      if (whole == null && (start < 0 || slot(day, year) == null)) {
        skipped.add(first);
        if (first.isEmpty() || skipped.size() > table.rows().size() / 2) {
          return -1;
        }
        continue;
      }
      boolean timed = whole == null;
      for (int person : people) {
        cells.read(cell(row, person), whole == null || whole.span() != null, legend);
      }
      if (timed && cells.unknown() > 0) {
        return -1;
      }
      if (timed && day.equals(lastDay) && start > last) {
        step = Math.min(step, start - last);
      }
      lastDay = timed ? day : "";
      last = start;
    }
    return step;
  }

  /** Whether most words of a column say when somebody can come. */
  private static boolean mayAnswer(ColumnValues values, Map<String, String> codes) {
    int answers = 0;
    int words = 0;
    for (var cell : values.cells()) {
      for (var word : TimeWords.parts(cell)) {
        words++;
        answers += codes.containsKey(word) || TimeWords.isAnswer(word)
            || TimeWords.part(word) != null || ClockSpan.find(word) != null ? 1 : 0;
      }
    }
    return 2 * answers >= words;
  }

  /** Codes that lines above the table explain: a start, an end and a code. */
  private static Map<String, String> legend(List<String> above) {
    var words = new TreeMap<String, String>();
    for (int i = 0; i + 2 < above.size(); i++) {
      int start = minutes(above.get(i));
      int end = minutes(above.get(i + 1));
      if (start >= 0 && end >= 0 && minutes(above.get(i + 2)) < 0) {
        words.put(TimeWords.plain(above.get(i + 2)), Slot.clock(start) + "-" + Slot.clock(end));
      }
    }
    return words;
  }

  /** What matcher.json says of it. */
  Map<String, Object> settings() {
    var settings = new LinkedHashMap<String, Object>();
    settings.put("time", time.size() == 1 ? time.getFirst() : time);
    if (minutes > 0) {
      settings.put("minutes", minutes);
    }
    if (!cells.words().isEmpty()) {
      settings.put("words", cells.words());
    }
    settings.put("hash", true);
    return settings;
  }

  private static boolean isOurs(String header) {
    return HeaderMeanings.ours(Schemas.NEEDS, header) != null
        || HeaderMeanings.other(Schemas.NEEDS, header) != null
        || HeaderMeanings.ours(Schemas.VOLUNTEERS, header) != null
        || HeaderMeanings.other(Schemas.VOLUNTEERS, header) != null;
  }

  private static @Nullable Slot slot(String text, int year) {
    var plain = Slot.of(text, STAMPS);
    var date = plain == null ? ShortDate.find(text) : null;
    var slot = date == null ? plain : Slot.of(date.in(year), STAMPS);
    return slot == null ? Slot.of(text, new Timestamps(new Dates(true), ZoneOffset.UTC)) : slot;
  }

  private static String cell(List<String> row, int index) {
    return index < row.size() ? NameMatching.strip(row.get(index)) : "";
  }

  private static int minutes(String clock) {
    try {
      return Times.minutes(ClockSpan.clock(clock));
    } catch (BadCell e) {
      return -1;
    }
  }
}
