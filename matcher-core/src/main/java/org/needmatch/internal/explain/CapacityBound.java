package org.needmatch.internal.explain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import org.needmatch.domain.Need;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.geo.TravelTimes;
import org.needmatch.internal.rules.IntervalSet;

/** How many minutes somebody can give to sessions at most. */
final class CapacityBound {
  private CapacityBound() {
  }

  /**
   * The least of: the hours that the volunteer gives in the sessions' weeks, the
   * longest sessions up to the limit of sessions, the time that they cover; needs
   * without a clock time come on top of the last two.
   *
   * @param sessions
   *          that the volunteer may take, each once
   */
  static long minutes(Volunteer volunteer, List<Need> sessions) {
    long weeks = sessions.stream().map(CapacityBound::monday).distinct().count();
    double hours = 60 * weeks * (volunteer.limits().hoursPerWeek() + TravelTimes.TOLERANCE);
    long limit = hours >= Long.MAX_VALUE ? Long.MAX_VALUE : (long) hours;
    var anyTime = sessions.stream().filter(need -> need.terms().anyTime()).map(Need::time)
        .mapToLong(TimeSpan::minutes).sum();
    var spans = sessions.stream().filter(need -> !need.terms().anyTime()).map(Need::time).toList();
    long longest = anyTime + spans.stream().map(TimeSpan::minutes).sorted(Comparator.reverseOrder())
        .limit(weeks * volunteer.limits().sessionsPerWeek()).mapToLong(Long::longValue).sum();
    var covered = IntervalSet.of(spans, List.of());
    long union = anyTime;
    for (int i = 0; i < covered.size(); i++) {
      union += covered.end(i) - covered.start(i);
    }
    return Math.min(limit, Math.min(longest, union));
  }

  private static LocalDate monday(Need need) {
    return need.time().day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
