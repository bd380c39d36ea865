package org.needmatch.internal.io.init;

import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Pattern;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.ClockSpan;
import org.needmatch.internal.io.cell.Dates;
import org.needmatch.internal.io.cell.ShortDate;
import org.needmatch.internal.io.cell.Slot;
import org.needmatch.internal.io.cell.Times;
import org.needmatch.internal.io.cell.Timestamps;
import org.needmatch.internal.io.cell.Weekdays;
import org.needmatch.internal.io.cell.WordParser;

/** What a cell looks like by itself. */
enum CellKind {
  BLANK_WORD, DATE, SHORT_DATE, TIMESTAMP, TIME, SPAN, NUMBER, EMAIL, POSTCODE, YES_NO, DAY, WINDOWS, NAME, TEXT;

  private static final Set<String> BLANKS = Set.of("n/a", "na", "tbc", "tba", "-", "--", "\u2013",
      "\u2014", "unknown", "nil", "?", "not known", "not applicable");
  private static final Set<String> YES_OR_NO = Set.of("yes", "no", "y", "n", "true", "false");
  private static final Timestamps DAY_FIRST = new Timestamps(new Dates(false), ZoneOffset.UTC);
  private static final String DAILY = "daily";
  private static final Pattern NUMERIC = Pattern.compile("[-+]?\\d*[.,]?\\d+");
  private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern CODE = Pattern.compile("[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}");
  private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]+"
      + "(?: (?:(?:v[ao]n|de[nrls]?|della|d[aio]s?|l[ae]|[ea]l|bin|ibn|ter) )*"
      + "\\p{Lu}[\\p{L}'\u2019.-]*){1,3}");

  static CellKind of(String cell) {
    var word = WordParser.lower(cell);
    if (BLANKS.contains(word)) {
      return BLANK_WORD;
    }
    if (YES_OR_NO.contains(word)) {
      return YES_NO;
    }
    if (NUMERIC.matcher(word).matches()) {
      return NUMBER;
    }
    if (ADDRESS.matcher(word).matches()) {
      return EMAIL;
    }
    if (CODE.matcher(word).matches()) {
      return POSTCODE;
    }
    return Weekdays.find(word) != null ? DAY : ofTimes(cell, word);
  }

  private static CellKind ofTimes(String cell, String word) {
    if (isDate(cell)) {
      return DATE;
    }
    if (DAY_FIRST.split(cell) != null
        || new Timestamps(new Dates(true), ZoneOffset.UTC).split(cell) != null) {
      return TIMESTAMP;
    }
    if (isTime(word)) {
      return TIME;
    }
    if (ClockSpan.find(word) != null) {
      return SPAN;
    }
    if (ShortDate.find(cell) != null) {
      return SHORT_DATE;
    }
    if (WordParser.list(word).stream().allMatch(CellKind::isWindow)) {
      return WINDOWS;
    }
    return PERSON.matcher(cell).matches() ? NAME : TEXT;
  }

  private static boolean isWindow(String text) {
    var slot = Slot.of(text.startsWith(DAILY) ? "mon" + text.substring(DAILY.length()) : text,
        DAY_FIRST);
    return slot != null && slot.span() != null;
  }

  static boolean isDate(String text) {
    return reads(() -> new Dates(false).parse(text)) || reads(() -> new Dates(true).parse(text));
  }

  private static boolean isTime(String word) {
    return reads(() -> Times.minutes(word));
  }

  private interface Reading {
    Object read() throws BadCell;
  }

  private static boolean reads(Reading reading) {
    try {
      return reading.read() != null;
    } catch (BadCell e) {
      return false;
    }
  }
}
