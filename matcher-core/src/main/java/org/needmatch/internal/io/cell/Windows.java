package org.needmatch.internal.io.cell;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.TimeSpan;

/**
 * Windows of time:
 * {@code Mon 09:00-12:00;Wed 18:00-21:00;2026-11-28 10:00-16:00}. A weekday
 * means that day of every planned week.
 *
 * @param monday
 *          first day of the first planned week
 * @param weeks
 *          how many weeks are planned
 */
public record Windows(LocalDate monday, int weeks, Dates dates) {
  private static final int LONGEST = 120;
  private static final int LONGEST_RANGE = 1000;
  /** Behind a day: what happens in the small hours of the day after. */
  private static final String NIGHT_AFTER = "+1";
  private static final Pattern DATES = Pattern
      .compile("(\\d[^ ]*\\d{4}|\\d{4}-\\d\\d?-\\d\\d?)(?: - | to | until )(\\d.*)");
  private static final Pattern PLAIN = Pattern.compile("[!-~]++(?: [!-~]++)*+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
  private static final Pattern WINDOW = Pattern.compile(
      "(.+?)[ ,:]\\s?(" + Times.SHAPE + ") ?(?:-|to|until) ?(" + Times.SHAPE + ")",
      Pattern.CASE_INSENSITIVE);

  /**
   * What a list of windows gives.
   *
   * @param wholeDays
   *          windows whose end is their start, which are read as 24 hours
   * @param toMidnight
   *          windows to 23:59, which are read as to midnight
   * @param unclear
   *          windows that a clock of twelve hours would make sense of
   */
  public record Parsed(List<TimeSpan> spans, List<String> wholeDays, List<String> toMidnight,
      List<String> unclear) {
  }

  /** The same weeks with dates as another column writes them. */
  public Windows with(Dates others) {
    return new Windows(monday, weeks, others);
  }

  /**
   * Reads the windows of a cell.
   *
   * @throws BadCell
   *           when one of them is not a window
   */
  public Parsed parse(String text) throws BadCell {
    var spans = new ArrayList<TimeSpan>();
    var wholeDays = new ArrayList<String>();
    var toMidnight = new ArrayList<String>();
    var unclear = new ArrayList<String>();
    for (var entry : WordParser.list(text.replace('\n', ';'))) {
      var plain = plain(entry);
      var match = WINDOW.matcher(plain);
      if (plain.length() > LONGEST || !match.matches()) {
        throw new BadCell(FindingCode.WINDOW_BAD,
            Excerpt.of(entry) + " is not a day with a start and an end.",
            "Write windows such as Mon 09:00-12:00 or 2026-11-28 10:00-16:00, with ; between.");
      }
      int start = Times.minutes(match.group(2));
      int end = Times.end(match.group(3));
      if (start == end) {
        wholeDays.add(entry);
      } else if (Times.isLastMinute(match.group(3))) {
        toMidnight.add(entry);
      } else if (Times.looksTwelveHour(match.group(2), match.group(3), true)) {
        unclear.add(entry);
      }
      for (var day : days(match.group(1))) {
        spans.add(TimeSpan.of(day, start, end));
      }
    }
    return new Parsed(spans, wholeDays, toMidnight, unclear);
  }

  /**
   * The dates that a day, a range of days or a date names.
   *
   * @throws BadCell
   *           when it is none of these
   */
  public List<LocalDate> days(String text) throws BadCell {
    var plain = plain(text);
    if (plain.endsWith(NIGHT_AFTER)) {
      return days(plain.substring(0, plain.length() - NIGHT_AFTER.length())).stream()
          .map(day -> day.plusDays(1)).toList();
    }
    var range = DATES.matcher(plain);
    if (range.matches()) {
      return between(plain, dates.parse(range.group(1)), dates.parse(range.group(2)));
    }
    if (!plain.isEmpty() && plain.length() <= LONGEST
        && plain.chars().anyMatch(Character::isDigit)) {
      return List.of(dates.parse(plain));
    }
    if (plain.length() > LONGEST) {
      throw new BadCell(FindingCode.DAY_BAD, Excerpt.of(text) + " is not a day.",
          "Write a day such as Mon, or a date.");
    }
    return Weekdays.several(plain).stream().flatMap(this::dates).toList();
  }

  private static List<LocalDate> between(String text, LocalDate first, LocalDate last)
      throws BadCell {
    if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_RANGE))) {
      throw new BadCell(FindingCode.DAY_BAD,
          Excerpt.of(text) + " is not a range of at most " + LONGEST_RANGE + " days.",
          "Write the earlier date first.");
    }
    return first.datesUntil(last.plusDays(1)).toList();
  }

  private Stream<LocalDate> dates(DayOfWeek day) {
    return IntStream.range(0, weeks)
        .mapToObj(week -> monday.plusDays(7L * week + day.getValue() - 1));
  }

  private static String plain(String text) {
    if (PLAIN.matcher(text).matches()) {
      return text;
    }
    var dashed = DASHES.matcher(text).replaceAll("-");
    return BLANKS.matcher(dashed).replaceAll(" ").strip();
  }
}
