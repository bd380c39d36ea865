package org.needmatch.internal.io.init;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.ClockSpan;
import org.needmatch.internal.io.cell.Times;
import org.needmatch.internal.io.reshape.SlotWords;

/** What the cells of columns for days or slots say. Not thread-safe. */
class SlotCells {
  private static final String WHOLE_DAY = "09:00-17:00";
  private static final int DAY = 1440;
  private static final int NIGHT = 360;
  private static final int HOUR = 60;

  private final Map<String, String> parts = new TreeMap<>();
  private final Map<String, String> ticks = new TreeMap<>();
  private final Map<String, String> others = new TreeMap<>();
  private final Map<String, String> maybe = new TreeMap<>();
  private final TreeSet<String> unknown = new TreeSet<>();
  private final TreeSet<Integer> starts = new TreeSet<>();
  private int step;
  private int known;
  private int unknownCells;

  /**
   * Looks at one cell.
   *
   * @param spanned
   *          whether its column says the times of the day
   */
  void read(String cell, boolean spanned) {
    read(cell, spanned, Map.of());
  }

  /**
   * The same where a legend gives words a span.
   */
  void read(String cell, boolean spanned, Map<String, String> legend) {
    var inCell = new TreeSet<Integer>();
    for (var word : TimeWords.parts(cell)) {
      int before = unknownCells;
      var part = legend.getOrDefault(word, TimeWords.part(word));
      int start = start(word);
      if (part != null) {
        parts.put(word, part);
      } else if (start >= 0) {
        inCell.add(start);
      } else if (TimeWords.isAnswer(word, "yes") || SlotWords.isYes(word)) {
        tick(word, spanned);
      } else if (TimeWords.isAnswer(word)) {
        none(word);
      } else if (!SlotWords.isNo(word) && ClockSpan.find(word) == null) {
        unclear(word);
      }
      known += unknownCells == before ? 1 : 0;
    }
    starts.addAll(inCell);
    Integer last = null;
    for (int one : inCell) {
      int gap = last == null ? 0 : one - last;
      step = gap > 0 && (step == 0 || gap < step) ? gap : step;
      last = one;
    }
  }

  private void tick(String word, boolean spanned) {
    if (!spanned) {
      ticks.put(word, WHOLE_DAY);
    } else if (!SlotWords.isYes(word)) {
      others.put(word, "yes");
    }
  }

  private void none(String word) {
    if (!SlotWords.isNo(word) && !word.equals("maybe")) {
      others.put(word, "");
      if (TimeWords.isAnswer(word, "maybe")) {
        maybe.put(word, "");
      }
    }
  }

  /** A word with what it is taken for, said to people. */
  void part(String word, String windows) {
    parts.put(word, windows);
  }

  void unclear(String word) {
    unknown.add(word);
    unknownCells++;
  }

  /** How many words of cells are understood. */
  int known() {
    return known;
  }

  /** How many are not. */
  int unknownCells() {
    return unknownCells;
  }

  private static int start(String word) {
    try {
      return SlotWords.isYes(word) || word.matches("\\d{1,2}")
          ? -1
          : Times.minutes(ClockSpan.clock(word));
    } catch (BadCell e) {
      return -1;
    }
  }

  /** All words with what they mean, as matcher.json has them. */
  Map<String, String> words() {
    var all = new TreeMap<>(others);
    all.putAll(parts);
    all.putAll(ticks);
    return all;
  }

  /** Words for parts of the day. */
  Map<String, String> parts() {
    return parts;
  }

  /** Ticks where nothing says when. */
  Map<String, String> ticks() {
    return ticks;
  }

  /** Words of those who may come, taken for no time. */
  Map<String, String> maybe() {
    return maybe;
  }

  /** Between the words of a cell, empty for the usual ones. */
  String separator() {
    return "";
  }

  /** How many words nobody understands. */
  int unknown() {
    return unknown.size();
  }

  boolean hasStarts() {
    return !starts.isEmpty();
  }

  /** From one start to the next, or an hour. */
  int minutes() {
    return step == 0 ? HOUR : step;
  }

  boolean runsIntoTheNight() {
    return hasStarts() && starts.last() == DAY && starts.first() < NIGHT;
  }
}
