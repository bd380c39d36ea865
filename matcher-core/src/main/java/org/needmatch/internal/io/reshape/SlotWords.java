package org.needmatch.internal.io.reshape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.ClockSpan;
import org.needmatch.internal.io.cell.Slot;
import org.needmatch.internal.io.cell.Times;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.table.NameMatching;

/**
 * What the words of a cell mean in a column for a day or for a slot.
 *
 * @param spans
 *          word in lower case to its span of time, such as {@code 09:00-12:30},
 *          or to whole windows with {@code ;} between; the empty one is no time
 * @param separator
 *          between the words of a cell, null for the usual ones
 * @param minutes
 *          how long a slot is that a cell names by its start, 0 when none does
 * @param nightUntil
 *          minutes after midnight, before which a start belongs to the night of
 *          the day before
 */
public record SlotWords(Map<String, String> spans, @Nullable String separator, int minutes,
    int nightUntil) {
  private static final Set<String> YES = Set.of("yes", "y", "x", "1", "true", "t", "ok", "\u2713",
      "\u2714", "\u2611", "available", "free", "preferred", "can do");
  private static final Set<String> NO = Set.of("no", "n", "0", "false", "f", "-", "--", "\u2013",
      "\u2014", "\u2717", "\u2718", "\u2610", "none", "nothing", "n/a", "not available",
      "unavailable", "busy");
  private static final Pattern SIGNS = Pattern.compile("[;,/|&\\n]");
  private static final int DAY = 1440;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  /** Copies the words. */
  public SlotWords {
    spans = Map.copyOf(spans);
  }

  /**
   * The windows that a cell means.
   *
   * @param slot
   *          what the column stands for: a day, or a day with a span of time
   * @return null when a word of the cell has no meaning
   */
  @Nullable
  List<String> windows(Slot slot, String cell) {
    var windows = new ArrayList<String>();
    var whole = WordParser.lower(NameMatching.strip(cell));
    boolean known = spans.containsKey(whole) || YES.contains(whole) || NO.contains(whole);
    for (var part : known ? List.of(whole) : parts(cell)) {
      var word = WordParser.lower(NameMatching.strip(part));
      var span = spans.get(word);
      if (word.isEmpty() || span != null && span.isEmpty() || span == null && NO.contains(word)) {
        continue;
      }
      if (isWindows(span)) {
        windows.add(Objects.requireNonNull(span));
        continue;
      }
      var window = window(slot, word, span);
      if (window == null) {
        return null;
      }
      windows.add(window);
    }
    return windows;
  }

  /** Whether a meaning says the day as well. */
  static boolean isWindows(@Nullable String span) {
    return span != null && span.indexOf(' ') > 0;
  }

  /** Whether a word says by itself that somebody can come. */
  public static boolean isYes(String word) {
    return YES.contains(WordParser.lower(word));
  }

  /** Whether a word says by itself that somebody cannot come. */
  public static boolean isNo(String word) {
    return NO.contains(WordParser.lower(word));
  }

  List<String> parts(String cell) {
    var pattern = separator == null ? SIGNS : Pattern.compile(separator, Pattern.LITERAL);
    return List.of(pattern.split(cell, -1));
  }

  private @Nullable String window(Slot slot, String word, @Nullable String span) {
    if (span != null) {
      return span.equals("yes") ? slot.whole() : slot.day() + " " + span;
    }
    if (YES.contains(word)) {
      return slot.whole();
    }
    var between = ClockSpan.offer(word);
    if (between != null) {
      return slot.from(between.start(), between.end());
    }
    try {
      return minutes == 0 || NUMBER.matcher(word).matches()
          ? null
          : start(slot, Times.minutes(ClockSpan.clock(word)));
    } catch (BadCell e) {
      return null;
    }
  }

  private @Nullable String start(Slot slot, int start) {
    boolean next = start == DAY || start < nightUntil;
    var in = next ? slot.next() : slot;
    int from = start % DAY;
    return in.from(from, (from + minutes - 1) % DAY + 1);
  }
}
