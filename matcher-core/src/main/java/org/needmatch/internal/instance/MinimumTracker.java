package org.needmatch.internal.instance;

import java.util.Arrays;

/**
 * How far each week of a volunteer has come towards what the volunteer wants to
 * give at least, in minutes, pins included. Not thread-safe.
 */
public final class MinimumTracker {
  private final Timetable times;
  private final int weeks;
  private final int[] wished;
  private final int[] given;
  private final boolean nobody;
  private long reached;

  /** Starts with the pins. Cost: linear in volunteers and weeks. */
  public MinimumTracker(Instance instance) {
    times = instance.sessions().times();
    weeks = times.weeks();
    wished = instance.problem().volunteers().stream()
        .mapToInt(one -> one.limits().minimum().minutesPerWeek()).toArray();
    nobody = Arrays.stream(wished).allMatch(minutes -> minutes == 0);
    given = nobody ? new int[0] : new int[wished.length * weeks];
    for (int v = 0; !nobody && v < wished.length; v++) {
      for (int need : instance.pins().of(v)) {
        add(v, need, 1);
      }
    }
  }

  /** Takes the need into the volunteer's weeks, or with −1 out of them. */
  public void add(int volunteer, int need, int sign) {
    if (nobody || wished[volunteer] == 0) {
      return;
    }
    for (int k = times.begin(need); k < times.end(need); k++) {
      int week = volunteer * weeks + times.week(k);
      reached -= Math.min(given[week], wished[volunteer]);
      given[week] += sign * times.minutes(k);
      reached += Math.min(given[week], wished[volunteer]);
    }
  }

  /** The most that the need can bring the volunteer. */
  public long most(int volunteer, int need) {
    return Math.min(times.allMinutes(need), (long) weeks * wished[volunteer]);
  }

  /** Minutes of all weeks that count. */
  public long reached() {
    return reached;
  }
}
