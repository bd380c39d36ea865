package org.needmatch.internal.history;

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
 */
public record AttendanceSummary(String volunteerId, int weeksWaiting, double reliability,
    double hoursThisMonth, int done, int noShows) {

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
   *          whether hours of these weeks are of the month that is meant
   */
  public AttendanceSummary with(AttendanceSummary later, boolean placed, int weeks,
      boolean sameMonth) {
    int allDone = done + later.done;
    int allMissed = noShows + later.noShows;
    return new AttendanceSummary(volunteerId, placed ? later.weeksWaiting : weeksWaiting + weeks,
        reliability(allDone, allMissed), (sameMonth ? hoursThisMonth : 0) + later.hoursThisMonth,
        allDone, allMissed);
  }
}
