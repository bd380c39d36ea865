package org.needmatch.internal.io.cell;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a column stands for: a day of the week or a date, maybe with a span of
 * time.
 *
 * @param day
 *          such as {@code Mon}, {@code Mon-Fri} or {@code 2026-11-28}; of a
 *          range, a cell speaks of each day
 * @param span
 *          such as {@code 09:00-12:30}, null when the cells say it
 */
public record Slot(String day, @Nullable String span) {
  private static final Pattern BRACKETS = Pattern.compile(".*\\[(.+)]");
  private static final Pattern BETWEEN = Pattern.compile("[ ,:]+(?=\\d|noon)");
  private static final Pattern RANGE = Pattern
      .compile("([A-Za-z]{3,10}) ?(?:-|to) ?([A-Za-z]{3,10})");

  /**
   * What a text says, null when it is neither a day nor a date. What stands in
   * brackets counts alone, as forms write {@code Availability [Monday]}.
   */
  public static @Nullable Slot of(String text, Timestamps timestamps) {
    var bracket = BRACKETS.matcher(text);
    var plain = plain(bracket.matches() ? bracket.group(1) : text);
    var between = BETWEEN.matcher(plain);
    while (between.find()) {
      var day = day(plain.substring(0, between.start()), timestamps.dates());
      var span = day == null ? null : ClockSpan.offer(plain.substring(between.end()));
      if (day != null && span != null) {
        return new Slot(day, clock(span.start()) + "-" + clock(span.end()));
      }
    }
    var day = day(plain, timestamps.dates());
    return day == null ? null : new Slot(day, null);
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').strip();
  }

  private static @Nullable String day(String text, Dates dates) {
    var word = text.strip();
    var range = RANGE.matcher(word);
    if (Weekdays.find(word) != null || word.equalsIgnoreCase("daily") || range.matches()
        && Weekdays.find(range.group(1)) != null && Weekdays.find(range.group(2)) != null) {
      return word;
    }
    try {
      return dates.parse(word).toString();
    } catch (BadCell e) {
      return null;
    }
  }

  /** The window of a cell that says yes, null when no time is known. */
  public @Nullable String whole() {
    return span == null ? null : day + " " + span;
  }

  /** The window between two minutes of the day. */
  public String from(int start, int end) {
    return day + " " + clock(start) + "-" + clock(end);
  }

  /** The night after. */
  public Slot next() {
    return new Slot(day + "+1", span);
  }

  /** Such as {@code 09:00}. */
  public static String clock(int minutes) {
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
  }
}
