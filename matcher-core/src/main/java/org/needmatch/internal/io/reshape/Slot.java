package org.needmatch.internal.io.reshape;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.Dates;
import org.needmatch.internal.io.cell.Times;
import org.needmatch.internal.io.cell.Timestamps;
import org.needmatch.internal.io.cell.Weekdays;
import org.needmatch.internal.io.table.NameMatching;

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
  private static final Pattern WINDOW = Pattern.compile(
      "(.+?)[ ,:]+(\\d[^ ]*(?: ?[ap]m)?) ?" + "(?:-|\u2013|to|until) ?(\\d[^ ]*(?: ?[ap]m)?)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern RANGE = Pattern.compile("[A-Za-z]{3,9} ?(?:-|to) ?[A-Za-z]{3,9}");

  /**
   * What a text says, null when it is neither a day nor a date. What stands in
   * brackets counts alone, as forms write {@code Availability [Monday]}.
   */
  public static @Nullable Slot of(String text, Timestamps timestamps) {
    var bracket = BRACKETS.matcher(text);
    var plain = NameMatching.strip(bracket.matches() ? bracket.group(1) : text);
    var window = WINDOW.matcher(plain);
    if (window.matches()) {
      var day = day(NameMatching.strip(window.group(1)), timestamps.dates());
      var span = span(window.group(2), window.group(3));
      if (day != null && span != null) {
        return new Slot(day, span);
      }
    }
    var day = day(plain, timestamps.dates());
    return day == null ? null : new Slot(day, null);
  }

  private static @Nullable String day(String text, Dates dates) {
    var word = text.strip();
    if (Weekdays.find(word) != null || RANGE.matcher(word).matches()
        || word.equalsIgnoreCase("daily")) {
      return word;
    }
    var first = word.indexOf(' ');
    var rest = first > 0 && Weekdays.find(word.substring(0, first).replace(",", "")) != null
        ? word.substring(first + 1)
        : word;
    try {
      return dates.parse(rest).toString();
    } catch (BadCell e) {
      return null;
    }
  }

  private static @Nullable String span(String from, String to) {
    try {
      return clock(Times.minutes(plain(from))) + "-" + clock(Times.end(plain(to)));
    } catch (BadCell e) {
      return null;
    }
  }

  private static String plain(String time) {
    var text = NameMatching.strip(time);
    return text.matches("\\d{1,2}") ? text + ":00" : text;
  }

  /** The window of a cell that says yes, null when no time is known. */
  @Nullable
  String whole() {
    return span == null ? null : day + " " + span;
  }

  /** The window between two minutes of the day. */
  String from(int start, int end) {
    return day + " " + clock(start) + "-" + clock(end);
  }

  /** The night after. */
  Slot next() {
    return new Slot(day + "+1", span);
  }

  static String clock(int minutes) {
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
  }
}
