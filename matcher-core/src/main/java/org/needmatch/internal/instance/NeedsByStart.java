package org.needmatch.internal.instance;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.needmatch.internal.rules.IntervalSet;

/**
 * Some needs in order of start, each by its first session. Immutable and
 * thread-safe.
 */
final class NeedsByStart {
  private final int[] needs;
  private final int[] starts;
  private final int[] ends;

  /** Of needs that come in order of start. */
  NeedsByStart(Timetable times, int[] needs) {
    this.needs = needs;
    starts = Arrays.stream(needs).map(times::firstStart).toArray();
    ends = Arrays.stream(needs).map(times::firstEnd).toArray();
  }

  /**
   * Gives those that lie within one of the intervals.
   *
   * @param monday
   *          the minute from which starts and ends count, as the intervals count
   *          minutes
   * @param some
   *          which to give, by position
   */
  void within(IntervalSet intervals, long monday, IntPredicate some, IntConsumer found) {
    for (int i = 0; i < intervals.size(); i++) {
      long from = intervals.start(i) - monday;
      long to = intervals.end(i) - monday;
      for (int k = firstStartingAt(from); k < needs.length && starts[k] < to; k++) {
        if (ends[k] <= to && some.test(k)) {
          found.accept(needs[k]);
        }
      }
    }
  }

  /** Gives those of some positions. */
  void all(IntPredicate some, IntConsumer found) {
    for (int k = 0; k < needs.length; k++) {
      if (some.test(k)) {
        found.accept(needs[k]);
      }
    }
  }

  private int firstStartingAt(long minute) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < minute) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
