package org.needmatch.internal.rules;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.needmatch.domain.TimeSpan;

/**
 * A set of minutes as sorted disjoint half-open intervals; windows that touch
 * are one. Immutable. Minutes are counted from 1970-01-01T00:00 in wall-clock
 * time.
 */
public final class IntervalSet {
  private final long[] starts;
  private final long[] ends;

  private IntervalSet(long[] starts, long[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** The union of the available spans less every unavailable one. */
  public static IntervalSet of(List<TimeSpan> available, List<TimeSpan> unavailable) {
    var union = union(available);
    return unavailable.isEmpty() ? union : union.minus(union(unavailable));
  }

  /** Minutes since 1970-01-01T00:00 of a wall-clock time. */
  public static long minute(LocalDateTime time) {
    return Math.floorDiv(time.toEpochSecond(ZoneOffset.UTC), 60L);
  }

  /** Number of intervals. */
  public int size() {
    return starts.length;
  }

  /** First minute of interval {@code i}. */
  public long start(int i) {
    return starts[i];
  }

  /** First minute after interval {@code i}. */
  public long end(int i) {
    return ends[i];
  }

  /**
   * Minutes of {@code [from, to)} that are not free. Cost: logarithmic, then the
   * intervals touched.
   */
  public long missing(long from, long to) {
    int i = Arrays.binarySearch(starts, from);
    i = i >= 0 ? i : Math.max(0, -i - 2);
    long missing = to - from;
    for (; i < starts.length && starts[i] < to; i++) {
      missing -= Math.max(0, Math.min(to, ends[i]) - Math.max(from, starts[i]));
    }
    return missing;
  }

  private static IntervalSet union(List<TimeSpan> spans) {
    var sorted = spans.stream().sorted(Comparator.comparing(TimeSpan::start)).toList();
    long[] starts = new long[sorted.size()];
    long[] ends = new long[sorted.size()];
    int size = 0;
    for (var span : sorted) {
      long from = minute(span.start());
      long to = minute(span.end());
      if (size > 0 && from <= ends[size - 1]) {
        ends[size - 1] = Math.max(ends[size - 1], to);
      } else {
        starts[size] = from;
        ends[size++] = to;
      }
    }
    return new IntervalSet(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
  }

  private IntervalSet minus(IntervalSet cut) {
    long[] newStarts = new long[starts.length + cut.starts.length];
    long[] newEnds = new long[newStarts.length];
    int size = 0;
    for (int i = 0; i < starts.length; i++) {
      long from = starts[i];
      for (int j = 0; j < cut.starts.length; j++) {
        if (cut.ends[j] <= from || cut.starts[j] >= ends[i]) {
          continue;
        }
        if (cut.starts[j] > from) {
          newStarts[size] = from;
          newEnds[size++] = cut.starts[j];
        }
        from = cut.ends[j];
      }
      if (from < ends[i]) {
        newStarts[size] = from;
        newEnds[size++] = ends[i];
      }
    }
    return new IntervalSet(Arrays.copyOf(newStarts, size), Arrays.copyOf(newEnds, size));
  }
}
