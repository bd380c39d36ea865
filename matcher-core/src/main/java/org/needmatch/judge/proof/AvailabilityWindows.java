package org.needmatch.judge.proof;

import java.util.List;
import java.util.function.IntConsumer;
import org.needmatch.domain.TimeSpan;

/** A volunteer's windows, joined where they touch, in seconds. */
final class AvailabilityWindows {
  private final long[] start;
  private final long[] end;
  private int size;

  AvailabilityWindows(List<TimeSpan> windows) {
    var ordered = windows.stream()
        .map(window -> new long[]{SessionTimes.second(window.start()),
            SessionTimes.second(window.end())})
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

  /** Those of the needs, sorted by start, that lie in a window. */
  void inside(List<Integer> needs, SessionTimes times, IntConsumer found) {
    int next = 0;
    for (int window = 0; window < size; window++) {
      next = firstFrom(needs, times, start[window], next);
      while (next < needs.size() && times.start(needs.get(next)) <= end[window]) {
        if (times.end(needs.get(next)) <= end[window]) {
          found.accept(needs.get(next));
        }
        next++;
      }
    }
  }

  private static int firstFrom(List<Integer> needs, SessionTimes times, long second, int from) {
    int low = from;
    int high = needs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.start(needs.get(middle)) < second) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
