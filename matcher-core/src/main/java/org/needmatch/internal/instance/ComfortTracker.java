package org.needmatch.internal.instance;

import java.util.Arrays;
import org.needmatch.domain.SoftWeight;
import org.needmatch.internal.rules.Objective;

/**
 * What the soft level counts of a volunteer's sessions together, pins included:
 * how far each week has come towards what the volunteer wants to give at least,
 * less what the sessions lose by each other. Not thread-safe.
 */
public final class ComfortTracker {
  private final Timetable times;
  private final Objective objective;
  private final int weeks;
  private final int[] wished;
  private final int[] given;
  private final int[] sessions;
  private final boolean nobody;
  private long minutes;

  /** Starts with the pins. Cost: linear in volunteers and weeks. */
  public ComfortTracker(Instance instance) {
    times = instance.sessions().times();
    objective = instance.objective();
    weeks = times.weeks();
    wished = instance.problem().volunteers().stream()
        .mapToInt(one -> one.limits().minimum().minutesPerWeek()).toArray();
    nobody = Arrays.stream(wished).allMatch(wish -> wish == 0);
    given = nobody ? new int[0] : new int[wished.length * weeks];
    boolean spread = instance.problem().settings().softWeights().of(SoftWeight.SPREAD) > 0;
    sessions = new int[spread ? wished.length : 0];
    for (int v = 0; (!nobody || spread) && v < wished.length; v++) {
      for (int need : instance.pins().of(v)) {
        add(v, need, 1);
      }
    }
  }

  /** Takes the need into the volunteer's weeks, or with −1 out of them. */
  public void add(int volunteer, int need, int sign) {
    if (sessions.length > 0) {
      minutes += objective.crowding(sessions[volunteer]);
      for (int k = times.begin(need); k < times.end(need); k++) {
        sessions[volunteer] += sign * times.count(k);
      }
      minutes -= objective.crowding(sessions[volunteer]);
    }
    if (nobody || wished[volunteer] == 0) {
      return;
    }
    for (int k = times.begin(need); k < times.end(need); k++) {
      int week = volunteer * weeks + times.week(k);
      minutes -= Math.min(given[week], wished[volunteer]);
      given[week] += sign * times.minutes(k);
      minutes += Math.min(given[week], wished[volunteer]);
    }
  }

  /** The most that the need can bring the volunteer. */
  public long most(int volunteer, int need) {
    return Math.min(times.allMinutes(need), (long) weeks * wished[volunteer]);
  }

  /** Minutes of all volunteers. */
  public long minutes() {
    return minutes;
  }
}
