package org.needmatch.internal.io.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A cell as text.
 *
 * @param flaw
 *          null when there is none
 */
record CellText(String text, @Nullable CellFlaw flaw) {
  static final CellText BLANK = new CellText("", null);
  /** The result of a formula that is not in the file: not blank. */
  static final CellText UNKNOWN = new CellText("?", CellFlaw.NOT_CALCULATED);

  static CellText of(String text) {
    return text.isEmpty() ? BLANK : new CellText(text, null);
  }

  /** {@code 2026-11-23T09:00:00} without a midnight and seconds of 0. */
  static String isoDate(String text) {
    int at = text.indexOf('T');
    if (at < 0) {
      return text;
    }
    var time = text.substring(at + 1).replaceFirst("\\.0+$", "")
        .replaceFirst("^(\\d\\d:\\d\\d):00$", "$1");
    return time.equals("00:00") ? text.substring(0, at) : text.substring(0, at) + " " + time;
  }
}
