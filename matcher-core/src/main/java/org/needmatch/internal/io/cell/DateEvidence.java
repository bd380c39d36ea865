package org.needmatch.internal.io.cell;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the dates of a column prove about the order of day and month: one that
 * has 13 or more in one place exists only in one of the two orders.
 *
 * @param declared
 *          dates that exist only in the order that the input declares
 * @param other
 *          dates that exist only in the other order
 * @param either
 *          dates that are two different days in the two orders
 */
public record DateEvidence(int declared, int other, int either) {
  /**
   * So many proofs of the declared order make one of the other a slip of the pen.
   */
  private static final int SLIP = 20;
  private static final int YEAR = 4;
  private static final Pattern NUMERIC = Pattern
      .compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.]\\d{4}(?!\\d)");

  /** Counts the dates with digits only, wherever they stand in the cells. */
  public static DateEvidence of(List<String> cells, boolean monthFirst) {
    int dayFirst = 0;
    int monthFirstOnly = 0;
    int either = 0;
    for (var cell : cells) {
      if (!mayHold(cell)) {
        continue;
      }
      for (var match = NUMERIC.matcher(cell); match.find();) {
        int a = Integer.parseInt(match.group(1));
        int b = Integer.parseInt(match.group(2));
        dayFirst += a > 12 && b <= 12 ? 1 : 0;
        monthFirstOnly += b > 12 && a <= 12 ? 1 : 0;
        either += either(a, b) ? 1 : 0;
      }
    }
    return monthFirst
        ? new DateEvidence(monthFirstOnly, dayFirst, either)
        : new DateEvidence(dayFirst, monthFirstOnly, either);
  }

  /** Most cells hold none, and the pattern is slow to say so. */
  private static boolean mayHold(String cell) {
    int digits = 0;
    for (int i = cell.length() - 1; i > 0; i--) {
      char c = cell.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (digits == YEAR && (c == '-' || c == '/' || c == '.')) {
        return true;
      } else {
        digits = 0;
      }
    }
    return false;
  }

  /** Whether nobody can say what the dates mean that exist in both orders. */
  public boolean inDoubt() {
    return other > 0 && other * SLIP >= declared && either > 0;
  }

  /** Whether all proof is for the order that is not declared. */
  public boolean speaksForOther() {
    return other > 0 && declared == 0;
  }

  static boolean either(int a, int b) {
    return a != b && a >= 1 && a <= 12 && b >= 1 && b <= 12;
  }
}
