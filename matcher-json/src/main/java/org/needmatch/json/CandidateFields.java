package org.needmatch.json;

import java.util.List;
import org.needmatch.explain.Recommendation.Candidate;

/**
 * Somebody who could take a seat, and what the plan would gain and lose by it.
 *
 * @param needPointsChange
 *          of weighted need, in points
 * @param softChange
 *          of the soft level, in minutes
 * @param travelMinutes
 *          from home to the session
 * @param stillMissing
 *          people whom the session needs beyond this one before it can run
 * @param pulledFrom
 *          ids of the sessions that the volunteer would leave
 * @param stopped
 *          those of them that could then not run any more
 */
public record CandidateFields(String volunteerId, long needPointsChange, long softChange,
    int travelMinutes, int stillMissing, List<String> pulledFrom, List<String> stopped) {

  static CandidateFields of(Candidate one) {
    return of(one, one.needChange(), one.softChange());
  }

  static CandidateFields of(Candidate one, long needChange, long softChange) {
    return new CandidateFields(one.volunteerId(), needChange, softChange, one.travelMinutes(),
        one.stillMissing(), one.pulledFrom(), one.stopped());
  }
}
