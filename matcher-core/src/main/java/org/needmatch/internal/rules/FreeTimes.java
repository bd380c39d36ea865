package org.needmatch.internal.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.TimeSpan;

/** Who of many people is free at the times of sessions. Thread-safe. */
public final class FreeTimes {
  private final List<Applicant> applicants;
  private final long[] starts;
  private final long[] ends;
  private final BitSet[] free;
  private final Map<TimeSpan, BitSet> known = new HashMap<>();

  /**
   * Cost: for each person, the times at which they are free.
   *
   * @param times
   *          each once or more
   */
  public FreeTimes(List<Applicant> applicants, Collection<TimeSpan> times) {
    this.applicants = List.copyOf(applicants);
    var sorted = times.stream().distinct().sorted(Comparator.comparing(TimeSpan::start)).toList();
    starts = sorted.stream().mapToLong(time -> IntervalSet.minute(time.start())).toArray();
    ends = sorted.stream().mapToLong(time -> IntervalSet.minute(time.end())).toArray();
    free = new BitSet[starts.length];
    for (int k = 0; k < free.length; k++) {
      free[k] = new BitSet(applicants.size());
      known.put(sorted.get(k), free[k]);
    }
    for (int i = 0; i < applicants.size(); i++) {
      set(i, applicants.get(i).freeTime());
    }
  }

  private void set(int person, IntervalSet intervals) {
    for (int i = 0; i < intervals.size(); i++) {
      for (int k = first(intervals.start(i)); k < starts.length
          && starts[k] < intervals.end(i); k++) {
        if (ends[k] <= intervals.end(i)) {
          free[k].set(person);
        }
      }
    }
  }

  private int first(long minute) {
    int found = Arrays.binarySearch(starts, minute);
    int k = found < 0 ? -found - 1 : found;
    while (k > 0 && starts[k - 1] == minute) {
      k--;
    }
    return k;
  }

  /**
   * Those who are free all of the time, by position in the list given; not to be
   * changed. Cost: none for the times given, of others linear.
   */
  public BitSet at(TimeSpan time) {
    var answer = known.get(time);
    return answer == null ? asked(time) : answer;
  }

  private BitSet asked(TimeSpan time) {
    long start = IntervalSet.minute(time.start());
    long end = IntervalSet.minute(time.end());
    var answer = new BitSet(applicants.size());
    for (int i = 0; i < applicants.size(); i++) {
      answer.set(i, applicants.get(i).freeTime().missing(start, end) == 0);
    }
    return answer;
  }
}
