package org.needmatch.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists of whole numbers in one argument: {@code 1-20}, {@code 3,7},
 * {@code 1-3,9}.
 */
final class Seeds {
  private Seeds() {
  }

  /**
   * @throws IllegalArgumentException
   *           when the text is no such list
   */
  static List<Long> parse(String text) {
    var seeds = new ArrayList<Long>();
    for (var part : text.split(",", -1)) {
      try {
        var ends = part.strip().split("-", 2);
        long from = Long.parseLong(ends[0]);
        long to = Long.parseLong(ends[ends.length - 1]);
        for (long seed = from; seed <= to; seed++) {
          seeds.add(seed);
        }
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            "The seeds \"" + text + "\" are not a list such as 1-20 or 3,7.", e);
      }
    }
    return List.copyOf(seeds);
  }
}
