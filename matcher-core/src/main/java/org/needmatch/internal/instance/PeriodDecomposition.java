package org.needmatch.internal.instance;

import java.util.List;
import java.util.Set;
import org.needmatch.domain.WorkloadLimits;

/**
 * Cuts the weeks of a problem, for one volunteer or a group, into periods that
 * have nothing to do with each other: no need of a period has a session in
 * another, none stands in the way of one in another, and no limit spans two.
 * Most periods are a week; a commitment joins the weeks it spans.
 *
 * @param undivided
 *          volunteers all of whose weeks are one period
 */
record PeriodDecomposition(NeedTable sessions, Capacity capacity, Set<Integer> undivided) {

  /**
   * The first week of each period, ascending, and the number of weeks at the end.
   *
   * @param members
   *          volunteers, who share the periods
   * @param needs
   *          that any of them may be in, ascending
   */
  int[] of(List<Integer> members, int[] needs) {
    var times = sessions.times();
    int weeks = times.weeks();
    if (weeks == 1 || members.stream().anyMatch(undivided::contains)) {
      return new int[]{0, weeks};
    }
    var joined = new boolean[weeks];
    boolean caseload = members.stream()
        .anyMatch(v -> capacity.cases(v) != WorkloadLimits.UNLIMITED);
    int firstCase = weeks;
    int lastCase = 0;
    for (int need : needs) {
      join(joined, times.firstWeek(need), times.lastWeek(need));
      if (caseload && sessions.cases(need) > 0) {
        firstCase = Math.min(firstCase, times.firstWeek(need));
        lastCase = Math.max(lastCase, times.lastWeek(need));
      }
    }
    join(joined, firstCase, lastCase);
    long gap = members.stream().mapToLong(v -> times.longestGap(capacity.traveller(v))).max()
        .orElse(0);
    for (int i = 0; i < needs.length; i++) {
      long settled = times.lastEnd(needs[i]) + gap;
      for (int j = i + 1; j < needs.length && times.firstStart(needs[j]) < settled; j++) {
        if (times.firstWeek(needs[j]) > times.lastWeek(needs[i])
            && !allFit(members, needs[i], needs[j])) {
          join(joined, times.lastWeek(needs[i]), times.firstWeek(needs[j]));
        }
      }
    }
    var starts = new IntList();
    for (int week = 0; week < weeks; week++) {
      if (week == 0 || !joined[week - 1]) {
        starts.add(week);
      }
    }
    starts.add(weeks);
    return starts.toArray();
  }

  private boolean allFit(List<Integer> members, int one, int other) {
    return members.stream().allMatch(v -> sessions.times().fits(one, other, capacity.traveller(v)));
  }

  private static void join(boolean[] joined, int from, int to) {
    for (int week = from; week < to; week++) {
      joined[week] = true;
    }
  }

  /**
   * Whether a week's rules do not tell what is possible: a need has several
   * sessions, several weeks hang together, or cases are limited.
   */
  boolean isLong(List<Integer> members, int[] needs, int weeks) {
    if (weeks > 1 && needs.length > 0) {
      return true;
    }
    boolean caseload = members.stream()
        .anyMatch(v -> capacity.cases(v) != WorkloadLimits.UNLIMITED);
    for (int need : needs) {
      if (sessions.times().size(need) > 1 || sessions.times().isAnyTime(need)
          || caseload && sessions.cases(need) > 0) {
        return true;
      }
    }
    return false;
  }
}
