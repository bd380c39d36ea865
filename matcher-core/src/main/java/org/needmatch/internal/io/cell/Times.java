package org.needmatch.internal.io.cell;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;

/**
 * Times of day: {@code 09:00}, {@code 9:00}, {@code 09:00:00}, {@code 9am},
 * {@code 5.30pm}, {@code 17.30}, {@code 9h30}, {@code noon}; {@code 24:00} is
 * midnight.
 */
public final class Times {
  /** What a time looks like; what it is worth, {@link #minutes} says. */
  static final String SHAPE = "(?:\\d{1,2}(?:[:.]\\d{1,2}){0,2}(?: ?[ap]\\.?m\\.?)?|noon|midnight)";
  private static final Pattern CLOCK = Pattern
      .compile("(\\d{1,2})[:.](\\d{2})(?::(\\d{2})(?:\\.0{1,9})?)?");
  private static final Pattern HALF_DAY = Pattern
      .compile("(\\d{1,2})(?:[:.](\\d{2})(?::(\\d{2}))?)? ?([ap])\\.?m\\.?");

  private static final Pattern HOUR = Pattern.compile("(\\d{1,2}) ?(?:h|uhr)(?: ?(\\d{2}))?");
  private static final Pattern LAST_MINUTE = Pattern
      .compile("(?:23[:.]59(?::\\d\\d(?:\\.\\d{1,9})?)?|11[:.]59(?::\\d\\d)? ?p\\.?m\\.?)");
  /** From 13:00 on a time says by itself that its clock has 24 hours. */
  private static final int NOON_HOUR = 780;

  private Times() {
  }

  /**
   * Minutes after midnight, 0 to 1440.
   *
   * @throws BadCell
   *           when the text is not a time, or not one on a whole minute
   */
  public static int minutes(String text) throws BadCell {
    var word = WordParser.lower(text);
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
    var french = HOUR.matcher(word);
    if (french.matches() && Integer.parseInt(french.group(1)) < 24) {
      return Integer.parseInt(french.group(1)) * 60 + minute(french.group(2), text);
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

  /** Whether the text is the last minute of a day, for want of a 24:00. */
  public static boolean isLastMinute(String text) {
    return LAST_MINUTE.matcher(WordParser.lower(text)).matches();
  }

  /** The same as {@link #minutes}, the last minute of a day read as midnight. */
  public static int end(String text) throws BadCell {
    return isLastMinute(text) ? 1440 : minutes(text);
  }

  /**
   * Whether a clock of twelve hours, without am and pm, is likely: both times are
   * before 13:00 and the span is longer than twelve hours, or starts in the small
   * hours and nothing says that the clock has 24.
   */
  public static boolean looksTwelveHour(String from, String to, boolean proven) {
    var first = CLOCK.matcher(from.strip());
    var second = CLOCK.matcher(to.strip());
    if (!first.matches() || !second.matches()) {
      return false;
    }
    int start = minutesOf(first);
    int end = minutesOf(second);
    if (start >= NOON_HOUR || end >= NOON_HOUR || start == end) {
      return false;
    }
    boolean small = start >= 60 && start < 300;
    boolean said = proven && first.group(1).length() == 2;
    return (end > start ? end - start : end + 1440 - start) > 720 || small && !said;
  }

  private static int minutesOf(MatchResult clock) {
    return Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
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
      throw new BadCell(FindingCode.TIME_BAD, Excerpt.of(text) + " is not on a whole minute.",
          "Write a time without seconds, such as 09:00.");
    }
  }

  private static BadCell bad(String text) {
    var sheet = SheetNumbers.time(text);
    if (sheet != null) {
      return new BadCell(FindingCode.TIME_BAD,
          text + " is a spreadsheet's number for " + sheet + ".",
          "Format the column as a time, and export it again.");
    }
    return new BadCell(FindingCode.TIME_BAD, Excerpt.of(text) + " is not a time of day.",
        "Write a time such as 09:00, 5.30pm or 24:00.");
  }
}
