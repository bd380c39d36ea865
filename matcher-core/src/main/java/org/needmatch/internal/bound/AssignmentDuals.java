package org.needmatch.internal.bound;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Prices of seats at which everybody may choose and no seat is wanted twice:
 * the dual of the assignment of greatest gain, by the Hungarian method (H. W.
 * Kuhn, Naval Research Logistics Quarterly 2, 1955). Whole numbers throughout.
 * Stateless.
 */
final class AssignmentDuals {
  private static final long NONE = Long.MAX_VALUE / 4;

  private AssignmentDuals() {
  }

  /**
   * What each seat is worth to the assignment, 0 or more: with the surplus of
   * each person, which is the most that they gain above it anywhere, the least
   * that adds up to the gain of the whole. Cost: the square of the seats times
   * seats and people.
   *
   * @param gain
   *          by seat and person, 0 or less where they had better not meet
   * @param stop
   *          asked at each seat; null is what it returns then
   */
  static long @Nullable [] ofSeats(long[][] gain, BooleanSupplier stop) {
    int seats = gain.length;
    int people = seats == 0 ? 0 : gain[0].length;
    int columns = people + seats;
    var row = new long[seats + 1];
    var column = new long[columns + 1];
    var holder = new int[columns + 1];
    var way = new int[columns + 1];
    for (int seat = 1; seat <= seats; seat++) {
      if (stop.getAsBoolean()) {
        return null;
      }
      holder[0] = seat;
      int at = 0;
      var least = new long[columns + 1];
      Arrays.fill(least, NONE);
      var used = new boolean[columns + 1];
      do {
        used[at] = true;
        int i = holder[at];
        long delta = NONE;
        int next = 0;
        for (int j = 1; j <= columns; j++) {
          if (!used[j]) {
            long cost = j > people ? 0 : -Math.max(0, gain[i - 1][j - 1]);
            long reduced = cost - row[i] - column[j];
            if (reduced < least[j]) {
              least[j] = reduced;
              way[j] = at;
            }
            if (least[j] < delta) {
              delta = least[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= columns; j++) {
          if (used[j]) {
            row[holder[j]] += delta;
            column[j] -= delta;
          } else {
            least[j] -= delta;
          }
        }
        at = next;
      } while (holder[at] != 0);
      while (at != 0) {
        holder[at] = holder[way[at]];
        at = way[at];
      }
    }
    return Arrays.stream(row, 1, seats + 1).map(value -> Math.max(0, -value)).toArray();
  }
}
