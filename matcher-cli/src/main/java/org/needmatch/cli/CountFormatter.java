package org.needmatch.cli;

import java.util.Locale;

/** Numbers with their nouns. */
final class CountFormatter {
  private CountFormatter() {
  }

  /** "1 need", "1,200 needs". */
  static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? noun : noun + "s");
  }
}
