package org.needmatch.internal.judge;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.IntPredicate;
import org.needmatch.domain.TimeSpan;

/** A volunteer's windows, joined where they touch, in seconds. */
public final class AvailabilityWindows {
  private final long[] start;
  private final long[] end;
  private int size;

  AvailabilityWindows(List<TimeSpan> windows) {
    var ordered = windows.stream()
        .map(window -> new long[]{second(window.start()), second(window.end())})
        .sorted((one, other) -> Long.compare(one[0], other[0])).toList();
    start = new long[ordered.size()];
    end = new long[ordered.size()];
    for (var window : ordered) {
      if (size > 0 && window[0] <= end[size - 1]) {
        end[size - 1] = Math.max(end[size - 1], window[1]);
      } else {
        start[size] = window[0];
        end[size] = window[1];
        size++;
      }
    }
  }

  /** A time as a number, rounded down: good for sorting and for ruling out. */
  public static long second(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }

  /**
   * Whether one of the needs lies in a window and passes a test; those after it
   * are not tested.
   *
   * @param needs
   *          sorted by start
   * @param from
   *          by need, the second in which it starts
   * @param to
   *          by need, the second in which it ends
   */
  boolean anyInside(List<Integer> needs, long[] from, long[] to, IntPredicate test) {
    int next = 0;
    for (int window = 0; window < size; window++) {
      next = firstFrom(needs, from, start[window], next);
      while (next < needs.size() && from[needs.get(next)] <= end[window]) {
        if (to[needs.get(next)] <= end[window] && test.test(needs.get(next))) {
          return true;
        }
        next++;
      }
    }
    return false;
  }

  private static int firstFrom(List<Integer> needs, long[] start, long second, int first) {
    int low = first;
    int high = needs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start[needs.get(middle)] < second) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
