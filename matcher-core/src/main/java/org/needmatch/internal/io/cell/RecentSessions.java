package org.needmatch.internal.io.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell with somebody's sessions in each past week, the latest week first: one
 * number stands for itself. Stateless.
 */
public final class RecentSessions {
  /** Weeks that are kept at most. */
  public static final int MOST_WEEKS = 12;

  private static final CellParser<Integer> COUNT = Numbers.whole(0, 168);

  private RecentSessions() {
  }

  /**
   * Reads {@code 2;0;1}.
   *
   * @throws BadCell
   *           when an entry is no number of sessions
   */
  public static List<Integer> parse(String text) throws BadCell {
    var weeks = new ArrayList<Integer>();
    for (var entry : WordParser.list(text)) {
      weeks.add(COUNT.parse(entry));
    }
    return weeks;
  }

  /** The sessions of the last weeks together. */
  public static int sum(List<Integer> weeks, int last) {
    return weeks.stream().limit(last).mapToInt(Integer::intValue).sum();
  }

  /** As a cell, without the weeks that are too long ago. */
  public static String text(List<Integer> weeks) {
    return weeks.stream().limit(MOST_WEEKS).map(String::valueOf).collect(Collectors.joining(";"));
  }
}
