package org.needmatch.internal.io.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;

/**
 * Dates: {@code 2026-11-23}, {@code 23/11/2026}, {@code 23 November 2026},
 * {@code November 23 2026}, each also with its day of the week before it and a
 * midnight behind it.
 *
 * @param monthFirst
 *          whether {@code 11/23/2026} is how dates with slashes are written
 * @param inDoubt
 *          whether dates that would be another day in the other order are
 *          refused
 */
public record Dates(boolean monthFirst, boolean inDoubt) {
  private static final Pattern MIDNIGHT = Pattern.compile("[T ]0?0:00(?::00(?:\\.0{1,9})?)?Z?$");
  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");
  private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final Pattern DAY_FIRST = Pattern
      .compile("(\\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})[.,]?[ -](\\d{4})");
  private static final Pattern MONTH_FIRST = Pattern
      .compile("([A-Za-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern WEEKDAY = Pattern.compile("([A-Za-z]{3,9})[.,]? +(.*\\d.*)");
  private static final String MONTHS = "january february march april may june july august "
      + "september october november december";

  /** Dates in one order that nothing speaks against. */
  public Dates(boolean monthFirst) {
    this(monthFirst, false);
  }

  /** The same order, taken or doubted. */
  public Dates inDoubt(boolean doubted) {
    return doubted == inDoubt ? this : new Dates(monthFirst, doubted);
  }

  /** Whether the text ends with a midnight, as dates without a time do. */
  static boolean isMidnight(String text) {
    return text.contains("0:00") && MIDNIGHT.matcher(text).find();
  }

  /** Whether the text is a date that nobody can say the meaning of. */
  public boolean doubts(String text) {
    return inDoubt && DateEvidence.of(List.of(text), monthFirst).either() > 0;
  }

  /**
   * The date.
   *
   * @throws BadCell
   *           when the text is not a date, or one that does not exist
   */
  public LocalDate parse(String text) throws BadCell {
    var date = text.length() > 60
        ? null
        : find(isMidnight(text) ? MIDNIGHT.matcher(text).replaceFirst("") : text, text);
    if (date == null) {
      var sheet = SheetNumbers.date(text);
      if (sheet != null) {
        throw new BadCell(FindingCode.DATE_BAD,
            text + " is a spreadsheet's number for " + sheet + ".",
            "Format the column as a date, and export it again.");
      }
      throw bad(FindingCode.DATE_BAD, Excerpt.of(text) + " is not a date.");
    }
    return date;
  }

  private @Nullable LocalDate find(String text, String whole) throws BadCell {
    var iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(iso, 1, 2, 3, whole);
    }
    var numeric = NUMERIC.matcher(text);
    if (numeric.matches()) {
      if (doubts(text)) {
        throw new BadCell(FindingCode.DATE_IN_DOUBT,
            whole + " may be day/month or month/day: other dates of the column are written the"
                + " other way round.",
            "Set dateOrder in matcher.json, or write the date such as 2026-11-23.");
      }
      return monthFirst ? date(numeric, 3, 1, 2, whole) : date(numeric, 3, 2, 1, whole);
    }
    var dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return date(dayFirst, 3, 2, 1, whole);
    }
    var monthName = MONTH_FIRST.matcher(text);
    return monthName.matches() ? date(monthName, 3, 1, 2, whole) : behindWeekday(text, whole);
  }

  private @Nullable LocalDate behindWeekday(String text, String whole) throws BadCell {
    var named = WEEKDAY.matcher(text);
    var day = named.matches() ? Weekdays.find(named.group(1)) : null;
    var date = day == null ? null : find(named.group(2), whole);
    if (date != null && date.getDayOfWeek() != day) {
      throw bad(FindingCode.DATE_IMPOSSIBLE, whole + " is another day of the week.");
    }
    return date;
  }

  private @Nullable LocalDate date(MatchResult match, int year, int month, int day, String text)
      throws BadCell {
    int number = month(match.group(month));
    int y = Integer.parseInt(match.group(year));
    int d = Integer.parseInt(match.group(day));
    if (number == 0) {
      return null;
    }
    if (y < 1900 || y > 2199) {
      throw bad(FindingCode.DATE_BAD, "The year of " + text + " is not from 1900 to 2199.");
    }
    try {
      return LocalDate.of(y, number, d);
    } catch (DateTimeException e) {
      boolean otherOrder = number > 12 && d <= 12;
      throw bad(FindingCode.DATE_IMPOSSIBLE,
          text + " does not exist."
              + (otherOrder
                  ? " Maybe day and month are the other way round: see dateOrder in matcher.json."
                  : ""));
    }
  }

  /** 1 to 12 by name, any number by digits, 0 for other words. */
  private static int month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      int number = Integer.parseInt(text);
      return number == 0 ? 13 : number;
    }
    var word = WordParser.lower(text);
    var months = MONTHS.split(" ", -1);
    for (int i = 0; i < months.length; i++) {
      if (months[i].startsWith(word) || word.equals("sept") && i == 8) {
        return i + 1;
      }
    }
    return 0;
  }

  private BadCell bad(FindingCode code, String message) {
    return new BadCell(code, message,
        "Write a date such as 2026-11-23 or " + (monthFirst ? "11/23/2026" : "23/11/2026") + ".");
  }
}
