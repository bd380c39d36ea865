package org.needmatch.internal.io.cell;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two times of day in one text: {@code 09:00-12:30}, {@code 9-12},
 * {@code 10-2pm}, {@code 0900-1700}, {@code 9h30 to 11h}.
 *
 * @param start
 *          minutes after midnight
 * @param end
 *          minutes after midnight; at or before the start, of the next day
 */
public record ClockSpan(int start, int end) {
  private static final Pattern BETWEEN = Pattern.compile(
      "([^-\u2010-\u2015]+?) ?(?:[-\u2010-\u2015]| to | till? | until | \u00e0 | bis ) ?([^-\u2010-\u2015]+)");
  private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})");
  private static final Pattern HALF = Pattern.compile(".*\\d ?([ap])\\.?m\\.?");
  private static final Pattern BARE = Pattern.compile("[1-9]\\d?[^\\d:.]+(?:[1-9]|1[0-2])");
  private static final int HALF_DAY = 720;
  private static final int DAY = 1440;

  /** The span, null when the text is none. */
  public static @Nullable ClockSpan find(String text) {
    var between = BETWEEN.matcher(WordParser.lower(text.strip()));
    if (!between.matches() || between.group(1).isEmpty()
        || !Character.isLetterOrDigit(between.group(1).charAt(0))) {
      return null;
    }
    var from = clock(between.group(1));
    var to = clock(between.group(2));
    try {
      int end = Times.end(to);
      return new ClockSpan(start(from, to, end), end);
    } catch (BadCell e) {
      return null;
    }
  }

  /**
   * The same of somebody's time: {@code 9-5} ends in the afternoon, since whoever
   * means a night does not write it so.
   */
  public static @Nullable ClockSpan offer(String text) {
    var span = find(text);
    return span != null && span.end <= span.start && span.start <= HALF_DAY
        && BARE.matcher(text.strip()).matches()
            ? new ClockSpan(span.start, span.end + HALF_DAY)
            : span;
  }

  /**
   * Of {@code 10-2pm} and {@code 1-5pm}, the half of the day that makes the span
   * the shortest.
   */
  private static int start(String from, String to, int end) throws BadCell {
    int start = Times.minutes(from);
    if (!HALF.matcher(to).matches() || HALF.matcher(from).matches() || start > HALF_DAY
        || !Character.isDigit(from.charAt(0))) {
      return start;
    }
    int early = start % HALF_DAY;
    int late = early + HALF_DAY;
    return length(late, end) < length(early, end) ? late : early;
  }

  private static int length(int start, int end) {
    return (end - start + DAY - 1) % DAY + 1;
  }

  /** A clock time as {@link Times} reads it. */
  public static String clock(String text) {
    var word = text.strip();
    var digits = DIGITS.matcher(word);
    return digits.matches()
        ? digits.group(1) + ":" + digits.group(2)
        : word.matches("\\d{1,2}") ? word + ":00" : word;
  }
}
