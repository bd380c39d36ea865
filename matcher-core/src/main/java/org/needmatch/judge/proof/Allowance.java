package org.needmatch.judge.proof;

import java.util.Arrays;
import java.util.List;
import org.needmatch.domain.Volunteer;
import org.needmatch.judge.RuleBook;

/**
 * What the limits of a volunteer leave over beside pins. Below 0 when pins
 * exceed a limit, which then admits nothing, not even a session of no length.
 */
record Allowance(long minutes, long sessions, long[] sessionsOnDay) {

  static Allowance of(Volunteer volunteer, RuleBook book, List<Integer> pinned,
      SessionTimes times) {
    long minutes = book.minutesAWeek(volunteer);
    var onDay = new long[times.days()];
    Arrays.fill(onDay, volunteer.limits().sessionsPerDay());
    for (int need : pinned) {
      minutes -= times.minutes(need);
      onDay[times.day(need)]--;
    }
    return new Allowance(minutes, (long) volunteer.limits().sessionsPerWeek() - pinned.size(),
        onDay);
  }

  boolean admits(int need, SessionTimes times) {
    return minutes >= times.minutes(need) && sessions >= 1 && sessionsOnDay[times.day(need)] >= 1;
  }
}
