package org.needmatch.explain;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.policy.TeamFault;

/**
 * Who could take a seat, best first.
 *
 * @param needId
 *          the need's id
 * @param role
 *          the role's name
 * @param emptySeats
 *          of the role
 * @param candidates
 *          everybody who could, by change in need met, then in the soft level,
 *          then by id
 * @param held
 *          how many more may sit there and are held by a pin, a pair rule or a
 *          week of many sessions
 * @param company
 *          how many more may sit there, and whose team would lack this
 */
public record Recommendation(String needId, String role, int emptySeats, List<Candidate> candidates,
    int held, Map<TeamFault, Integer> company) {

  /** Copies the list. */
  public Recommendation {
    candidates = List.copyOf(candidates);
    company = Collections.unmodifiableMap(new TreeMap<>(company));
  }

  /**
   * Without one of the candidates, if there is one to leave out.
   *
   * @param volunteerId
   *          the volunteer's id
   * @return the new recommendation
   */
  public Recommendation except(@Nullable String volunteerId) {
    return new Recommendation(needId, role, emptySeats,
        candidates.stream().filter(one -> !one.volunteerId().equals(volunteerId)).toList(), held,
        company);
  }

  /**
   * Somebody who could take a seat of a plan, and what the plan would gain and
   * lose by it.
   *
   * @param volunteerId
   *          the volunteer's id
   * @param needChange
   *          weighted need gained, in points, less what is lost where the
   *          volunteer is pulled from
   * @param softChange
   *          of the soft level, in minutes
   * @param travelMinutes
   *          from home to the session
   * @param pulledFrom
   *          ids of the sessions that the volunteer would leave, sorted
   * @param stopped
   *          those of them that could then not run any more
   * @param stillMissing
   *          people whom the session needs beyond this one before it can run
   */
  public record Candidate(String volunteerId, long needChange, long softChange, int travelMinutes,
      List<String> pulledFrom, List<String> stopped, int stillMissing) {

    /** Best first. */
    static final Comparator<Candidate> ORDER = Comparator.comparingLong(Candidate::needChange)
        .reversed().thenComparing(Comparator.comparingLong(Candidate::softChange).reversed())
        .thenComparing(Candidate::volunteerId);

    /** Copies the lists. */
    public Candidate {
      pulledFrom = List.copyOf(pulledFrom);
      stopped = List.copyOf(stopped);
    }
  }
}
