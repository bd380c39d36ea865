package org.needmatch.internal.io.cell;

import java.util.regex.Pattern;
import org.needmatch.diagnostics.FindingCode;

/**
 * Lengths of sessions: {@code 1.5} and {@code 2 hours}, {@code 90 min},
 * {@code 1h30}, {@code 1:30}.
 */
public final class Durations {
  private static final String HOURS = " ?h(?:ou)?rs?\\.?| ?h\\.?";
  private static final String MINUTES = " ?m(?:in(?:ute)?s?)?\\.?";
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?::00)?");
  private static final Pattern DECIMAL = Pattern
      .compile("(\\d{1,3}(?:\\.\\d{1,10})?|\\.\\d{1,10})(?:" + HOURS + ")?");
  private static final Pattern BOTH = Pattern
      .compile("(\\d{1,2})(?:" + HOURS + ")(?: and)? ?(\\d{1,2})(?:" + MINUTES + ")?");
  private static final Pattern SHORT = Pattern.compile("(\\d{1,4}(?:\\.0)?)" + MINUTES);
  private static final int DAY = 1440;

  private Durations() {
  }

  /**
   * Minutes, 1 to 1440; a number by itself is in hours.
   *
   * @throws BadCell
   *           when the text is not a length, or longer than a day
   */
  public static int minutes(String text) throws BadCell {
    var word = WordParser.lower(text);
    long minutes = -1;
    var clock = CLOCK.matcher(word);
    var both = BOTH.matcher(word);
    var few = SHORT.matcher(word);
    var decimal = DECIMAL.matcher(word);
    if (clock.matches()) {
      minutes = Integer.parseInt(clock.group(1)) * 60L + Integer.parseInt(clock.group(2));
    } else if (both.matches()) {
      minutes = Integer.parseInt(both.group(1)) * 60L + Integer.parseInt(both.group(2));
    } else if (few.matches()) {
      minutes = Math.round(Double.parseDouble(few.group(1)));
    } else if (decimal.matches()) {
      minutes = Math.round(Double.parseDouble(decimal.group(1)) * 60);
    }
    if (minutes < 0) {
      throw new BadCell(FindingCode.TIME_BAD, Excerpt.of(text) + " is not a length of time.",
          "Write hours such as 1.5, or 90 min, 1h30 or 1:30.");
    }
    if (minutes < 1 || minutes > DAY) {
      throw new BadCell(FindingCode.TIME_BAD,
          Excerpt.of(text) + " is not from one minute to 24 hours.",
          "A number by itself is in hours: write 90 min for minutes.");
    }
    return (int) minutes;
  }
}
