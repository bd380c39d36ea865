package org.needmatch.explain;

import java.util.Comparator;
import java.util.List;
import org.needmatch.domain.Need;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.geo.TravelTimes;
import org.needmatch.rules.FreeTime;

/** How many minutes somebody can give to sessions at most. */
final class Giving {
  private Giving() {
  }

  /**
   * The least of: the hours that the volunteer gives in a week, the longest
   * sessions up to the limit of sessions, the time that the sessions cover.
   *
   * @param sessions
   *          that the volunteer may take, each once
   */
  static long minutes(Volunteer volunteer, List<Need> sessions) {
    var spans = sessions.stream().map(Need::time).toList();
    double hours = 60 * (volunteer.limits().hoursPerWeek() + TravelTimes.FORGIVEN);
    long limit = hours >= Long.MAX_VALUE ? Long.MAX_VALUE : (long) hours;
    long longest = spans.stream().map(TimeSpan::minutes).sorted(Comparator.reverseOrder())
        .limit(volunteer.limits().sessionsPerWeek()).mapToLong(Long::longValue).sum();
    var covered = FreeTime.of(spans, List.of());
    long union = 0;
    for (int i = 0; i < covered.size(); i++) {
      union += covered.end(i) - covered.start(i);
    }
    return Math.min(limit, Math.min(longest, union));
  }
}
