package org.needmatch.internal.io.cell;

import java.util.regex.Pattern;

/**
 * A clock of twelve hours without am and pm.
 *
 * @param before
 *          minutes after midnight; an earlier time is in the afternoon
 */
public record AfternoonClock(int before) {
  private static final Pattern PLAIN = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?::00)?");

  /** The time on a clock of 24 hours; other texts stay. */
  public String read(String text) {
    var match = PLAIN.matcher(text);
    if (!match.matches()) {
      return text;
    }
    int hour = Integer.parseInt(match.group(1));
    return hour < 12 && hour * 60 + Integer.parseInt(match.group(2)) < before
        ? hour + 12 + ":" + match.group(2)
        : text;
  }
}
