package org.needmatch.internal.io.cell;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date without a year, or with two digits of it, as spreadsheets show them:
 * {@code 24-Nov}, {@code Tue 24 November}, {@code 24/11}, {@code 24/11/26}.
 *
 * @param start
 *          what stands before the year, with the sign between
 * @param digits
 *          of the year, null when there are none
 */
public record ShortDate(String start, @Nullable String digits) {
  private static final Pattern WEEKDAY = Pattern.compile("([A-Za-z]{3,9}[.,]? +)(.+)");
  private static final Pattern NUMERIC = Pattern
      .compile("(\\d{1,2}([-/.])\\d{1,2})(?:\\2(\\d{2})?)?");
  private static final Pattern DAY_FIRST = Pattern
      .compile("(\\d{1,2}(?:st|nd|rd|th)?([ -])[A-Za-z]{3,9})\\.?(?:,?[ -]'?(\\d{2}))?");
  private static final Pattern MONTH_FIRST = Pattern
      .compile("([A-Za-z]{3,9}\\.?( )\\d{1,2}(?:st|nd|rd|th)?)(?:,? '?(\\d{2}))?");
  private static final int CENTURY = 2000;
  private static final int LEAP_YEAR = 2024;
  private static final int LONGEST = 40;

  /** The date, null when the text is anything else. */
  public static @Nullable ShortDate find(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    var weekday = WEEKDAY.matcher(text);
    if (weekday.matches() && Weekdays.find(weekday.group(1).replaceAll("[., ]", "")) != null) {
      var rest = find(weekday.group(2));
      return rest == null ? null : new ShortDate(weekday.group(1) + rest.start, rest.digits);
    }
    for (var form : new Pattern[]{NUMERIC, DAY_FIRST, MONTH_FIRST}) {
      var match = form.matcher(text);
      if (match.matches()) {
        var found = of(match);
        boolean span = found.digits == null && found.start.endsWith("-") && form == NUMERIC;
        return !span && (found.exists(false) || found.exists(true)) ? found : null;
      }
    }
    return null;
  }

  private static ShortDate of(MatchResult match) {
    return new ShortDate(match.group(1) + match.group(2), match.group(3));
  }

  private boolean exists(boolean monthFirst) {
    try {
      return new Dates(monthFirst).parse(in(LEAP_YEAR)).isBefore(LocalDate.MAX);
    } catch (BadCell e) {
      return false;
    }
  }

  /** The whole date; two digits are of a year from 2000 on. */
  public String in(int year) {
    return start + (digits == null ? year : CENTURY + Integer.parseInt(digits));
  }
}
