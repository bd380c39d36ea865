package org.needmatch.judge.proof;

import java.util.Arrays;
import java.util.List;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.judge.RuleBook;

/**
 * What the limits of a volunteer leave over beside pins, by week and by day.
 * Below 0 when pins exceed a limit, which then admits nothing, not even a
 * session of no length.
 */
record RemainingCapacity(long[] minutes, long[] sessions, long[] sessionsOnDay, long cases) {

  static RemainingCapacity of(Volunteer volunteer, RuleBook book, List<Integer> pinned,
      ProblemIndex roster, SessionTimes times) {
    var minutes = new long[times.weeks()];
    Arrays.fill(minutes, book.minutesAWeek(volunteer));
    var sessions = new long[times.weeks()];
    Arrays.fill(sessions, volunteer.limits().sessionsPerWeek());
    var onDay = new long[times.days()];
    Arrays.fill(onDay, volunteer.limits().sessionsPerDay());
    long cases = volunteer.limits().cases();
    for (int need : pinned) {
      cases -= roster.cases(need);
      for (int week = 0; week < minutes.length; week++) {
        minutes[week] -= times.minutes(need, week);
        sessions[week] -= times.sessions(need, week);
      }
      for (int day = 0; day < onDay.length; day++) {
        onDay[day] -= times.sessionsOn(need, day);
      }
    }
    return new RemainingCapacity(minutes, sessions, onDay, cases);
  }

  boolean admits(int need, ProblemIndex roster, SessionTimes times) {
    for (int k = 0; k < times.size(need); k++) {
      int week = times.week(need, k);
      int day = times.day(need, k);
      if (minutes[week] < times.minutes(need, week) || sessions[week] < times.sessions(need, week)
          || sessionsOnDay[day] < times.sessionsOn(need, day)) {
        return false;
      }
    }
    return roster.cases(need) == 0 || cases >= roster.cases(need);
  }
}
