package org.needmatch.internal.io.cell;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day and a time in one cell: {@code 2026-06-03T18:00:00.000Z},
 * {@code 24/11/2026 10:00}, {@code 2023/07/12 7:38 PM UTC+3}. One with a zone
 * is turned into local time; one without is taken as it stands.
 */
public record Timestamps(Dates dates, ZoneId zone) {
  private static final Pattern SHAPE = Pattern
      .compile("(\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}"
          + "|\\d{1,2}(?:st|nd|rd|th)?[ -][A-Za-z]{3,9}[.,]?[ -]\\d{4}"
          + "|[A-Za-z]{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?:T|,? )"
          + "(\\d{1,2})(?:[:.](\\d{2}))?(?::\\d{2}(?:\\.\\d{1,9})?)?(?: ?([AaPp])\\.?[Mm]\\.?)?"
          + "(?: ?(Z|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?|UTC|GMT))?");
  private static final Pattern INSTANT = Pattern
      .compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d)(?::\\d\\d(?:\\.\\d{1,9})?)?Z");
  private static final int SHORTEST = 10;
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  /** The day and the time of a cell, each as it would stand by itself. */
  public record Stamp(String date, String time) {
  }

  /**
   * The day of a cell, the text itself when it is anything else.
   *
   * @param withTime
   *          whether the time counts as well: without, a midnight stands for no
   *          time at all
   */
  public String date(String text, boolean withTime) {
    var stamp = split(text);
    return stamp == null || !withTime && Dates.isMidnight(text) ? text : stamp.date();
  }

  /** The time of a cell, the text itself when it is anything else. */
  public String time(String text) {
    var stamp = split(text);
    return stamp == null ? text : stamp.time();
  }

  /** The parts, null when the text is anything else. */
  public @Nullable Stamp split(String text) {
    if (text.length() <= SHORTEST) {
      return null;
    }
    var instant = INSTANT.matcher(text);
    if (instant.matches()) {
      return instant(instant);
    }
    var match = SHAPE.matcher(text);
    if (!match.matches() || match.group(3) == null && match.group(4) == null) {
      return null;
    }
    return match.group(5) == null
        ? new Stamp(match.group(1), text.substring(match.start(2)).strip())
        : local(match);
  }

  /** The form that most systems export, without the way round of the others. */
  private @Nullable Stamp instant(MatchResult match) {
    try {
      var here = LocalDateTime.parse(match.group(1)).atOffset(ZoneOffset.UTC)
          .atZoneSameInstant(zone).toLocalDateTime();
      return new Stamp(here.toLocalDate().toString(), here.format(CLOCK));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable Stamp local(MatchResult match) {
    try {
      var day = dates.parse(match.group(1));
      var half = match.group(4) == null ? "" : " " + match.group(4) + "m";
      var minute = match.group(3) == null ? "00" : match.group(3);
      int minutes = Times.minutes(match.group(2) + ":" + minute + half);
      var there = day.atStartOfDay().plusMinutes(minutes).atOffset(offset(match.group(5)));
      LocalDateTime here = there.atZoneSameInstant(zone).toLocalDateTime();
      var date = here.toLocalDate();
      return new Stamp(date.equals(day) ? match.group(1) : date.toString(), here.format(CLOCK));
    } catch (BadCell e) {
      return null;
    }
  }

  private static ZoneOffset offset(String text) {
    int sign = Math.max(text.indexOf('+'), text.indexOf('-'));
    if (sign < 0) {
      return ZoneOffset.UTC;
    }
    var digits = text.substring(sign + 1).replace(":", "");
    int hours = Integer.parseInt(
        digits.substring(0, Math.max(1, digits.length() - (digits.length() > 2 ? 2 : 0))));
    int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
    int seconds = (hours * 60 + minutes) * 60 * (text.charAt(sign) == '-' ? -1 : 1);
    return ZoneOffset.ofTotalSeconds(Math.max(-64_800, Math.min(64_800, seconds)));
  }
}
