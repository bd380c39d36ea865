package org.needmatch.explain;

import java.util.Comparator;
import java.util.List;

/**
 * Somebody who could take a seat of a plan, and what the plan would gain and
 * lose by it.
 *
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
