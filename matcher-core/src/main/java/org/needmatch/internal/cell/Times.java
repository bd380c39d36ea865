package org.needmatch.internal.cell;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.needmatch.finding.FindingCode;

/**
 * Times of day: {@code 09:00}, {@code 9:00}, {@code 09:00:00}, {@code 9am},
 * {@code 5.30pm}, {@code 17.30}, {@code noon}; {@code 24:00} is midnight.
 */
public final class Times {
  /** What a time looks like; what it is worth, {@link #minutes} says. */
  static final String SHAPE = "(?:\\d{1,2}(?:[:.]\\d{1,2}){0,2}(?: ?[ap]\\.?m\\.?)?|noon|midnight)";
  private static final Pattern CLOCK = Pattern
      .compile("(\\d{1,2})[:.](\\d{2})(?::(\\d{2})(?:\\.0{1,9})?)?");
  private static final Pattern HALF_DAY = Pattern
      .compile("(\\d{1,2})(?:[:.](\\d{2})(?::(\\d{2}))?)? ?([ap])\\.?m\\.?");

  private Times() {
  }

  /**
   * Minutes after midnight, 0 to 1440.
   *
   * @throws BadCell
   *           when the text is not a time, or not one on a whole minute
   */
  public static int minutes(String text) throws BadCell {
    var word = Words.lower(text);
    if (word.equals("noon") || word.equals("midday")) {
      return 720;
    }
    if (word.equals("midnight")) {
      return 0;
    }
    var clock = CLOCK.matcher(word);
    if (clock.matches()) {
      int hour = Integer.parseInt(clock.group(1));
      int minutes = hour * 60 + minute(clock.group(2), text);
      wholeMinute(clock.group(3), text);
      if (minutes > 1440) {
        throw bad(text);
      }
      return minutes;
    }
    var half = HALF_DAY.matcher(word);
    if (half.matches()) {
      int hour = Integer.parseInt(half.group(1));
      wholeMinute(half.group(3), text);
      if (hour < 1 || hour > 12) {
        throw bad(text);
      }
      return (hour % 12 + (half.group(4).equals("p") ? 12 : 0)) * 60 + minute(half.group(2), text);
    }
    throw bad(text);
  }

  private static int minute(@Nullable String digits, String text) throws BadCell {
    int minute = digits == null ? 0 : Integer.parseInt(digits);
    if (minute > 59) {
      throw bad(text);
    }
    return minute;
  }

  private static void wholeMinute(@Nullable String seconds, String text) throws BadCell {
    if (seconds != null && !seconds.equals("00")) {
      throw new BadCell(FindingCode.TIME_BAD, Quote.of(text) + " is not on a whole minute.",
          "Write a time without seconds, such as 09:00.");
    }
  }

  private static BadCell bad(String text) {
    return new BadCell(FindingCode.TIME_BAD, Quote.of(text) + " is not a time of day.",
        "Write a time such as 09:00, 5.30pm or 24:00.");
  }
}
