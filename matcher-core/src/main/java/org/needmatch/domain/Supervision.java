package org.needmatch.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who is at a session beside its volunteers, and what its organiser has settled
 * about company.
 *
 * @param ageBand
 *          of the people served, a word of the policy pack, empty when not said
 * @param people
 *          people served who are there at once, 0 when not said
 * @param adults
 *          adults who must be there at least, 0 when not said
 * @param staff
 *          cleared adults of the organisation who are there
 * @param staffTime
 *          when they are there, null for the whole session; unless it covers
 *          the session they do not count
 * @param supervisor
 *          id of the volunteer, or {@link #STAFF}, beside whom people with a
 *          pending check may be, empty for nobody
 * @param site
 *          the site whose decision on suitability each volunteer needs, empty
 *          for none
 * @param counted
 *          false in a part of a plan that does not show its whole team
 */
public record Supervision(String ageBand, int people, int adults, int staff,
    @Nullable TimeSpan staffTime, LoneWorking loneWorking, String supervisor, String site,
    boolean counted) {

  /** The supervisor who is a member of staff. */
  public static final String STAFF = "staff";

  /** Nothing said. */
  public static final Supervision NONE = new Supervision("", 0, 0, 0, null, LoneWorking.UNSAID, "",
      "", true);

  /**
   * @throws IllegalArgumentException
   *           when a count is negative
   */
  public Supervision {
    if (people < 0 || adults < 0 || staff < 0) {
      throw new IllegalArgumentException("There are " + people + " people, " + adults
          + " adults and " + staff + " staff; none of these can be below 0.");
    }
  }

  /** The same for a need whose whole team is not shown. */
  public Supervision uncounted() {
    return new Supervision(ageBand, people, adults, staff, staffTime, loneWorking, supervisor, site,
        false);
  }

  /** Staff who are there for every minute of the session. */
  public int staffThroughout(TimeSpan session) {
    var there = staffTime;
    return there == null
        || !there.start().isAfter(session.start()) && !there.end().isBefore(session.end())
            ? staff
            : 0;
  }
}
