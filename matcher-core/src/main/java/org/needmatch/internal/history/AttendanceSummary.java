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
}
