package org.needmatch.internal.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What past weeks say about a volunteer.
 *
 * @param weeksWaiting
 *          full weeks since the volunteer was last placed, or came on file
 * @param reliability
 *          share of sessions that the volunteer turned up to, leaning to what
 *          is usual while little is known
 * @param hoursThisMonth
 *          of places in the month of the next week's Monday that were not
 *          declined, called off or missed
 * @param done
 *          sessions that the volunteer was at
 * @param noShows
 *          sessions that the volunteer was missed at
 * @param recentSessions
 *          places that were not declined, called off or missed in each past
 *          week, the latest first
 * @param asks
 *          series, each once a week, of which a place was declined or called
 *          off, in the weeks whose Monday is in the month of the next week's
 */
public record AttendanceSummary(String volunteerId, int weeksWaiting, double reliability,
    double hoursThisMonth, int done, int noShows, List<Integer> recentSessions, int asks) {

  /** Copies the list. */
  public AttendanceSummary {
    recentSessions = List.copyOf(recentSessions);
  }

  /** The same of sessions that were attended and missed. */
  static double reliability(int done, int noShows) {
    return (done + (double) History.PRIOR_ATTENDED) / (done + noShows + History.PRIOR_SESSIONS);
  }

  /**
   * Both together.
   *
   * @param later
   *          what the weeks after these say
   * @param placed
   *          whether the volunteer had a place in them
   * @param weeks
   *          how many they are
   * @param sameMonth
   *          whether hours and asks of these weeks are of the month that is meant
   */
  public AttendanceSummary with(AttendanceSummary later, boolean placed, int weeks,
      boolean sameMonth) {
    int allDone = done + later.done;
    int allMissed = noShows + later.noShows;
    var sessions = new ArrayList<Integer>(
        Collections.nCopies(Math.max(0, weeks - later.recentSessions.size()), 0));
    sessions.addAll(later.recentSessions);
    sessions.addAll(recentSessions);
    return new AttendanceSummary(volunteerId, placed ? later.weeksWaiting : weeksWaiting + weeks,
        reliability(allDone, allMissed), (sameMonth ? hoursThisMonth : 0) + later.hoursThisMonth,
        allDone, allMissed, sessions, (sameMonth ? asks : 0) + later.asks);
  }
}
