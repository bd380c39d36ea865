package org.needmatch.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.explain.Recommendation.Candidate;
import org.needmatch.rules.Obstacle;
import org.needmatch.rules.Reason;

/**
 * A need and a volunteer under a plan.
 *
 * @param needId
 *          the need's id
 * @param volunteerId
 *          the volunteer's id
 * @param seatedAs
 *          the role in which the volunteer sits there, null when not there
 * @param roles
 *          one for each role of the need
 * @param obstacles
 *          what in the volunteer's week is in the way
 * @param alternative
 *          of a volunteer who sits there: the best other person for the seat;
 *          null when there is none
 */
public record PairExplanation(String needId, String volunteerId, @Nullable String seatedAs,
    List<OfRole> roles, List<Obstacle> obstacles, @Nullable Alternative alternative) {

  /**
   * What the rules of a seat say.
   *
   * @param role
   *          the role's name
   * @param emptySeats
   *          of the role
   * @param refusals
   *          every rule that is against it, in order; empty when allowed
   */
  public record OfRole(String role, int emptySeats, List<Reason> refusals) {
    /** Copies the list. */
    public OfRole {
      refusals = List.copyOf(refusals);
    }
  }

  /**
   * Another person in the volunteer's seat.
   *
   * @param candidate
   *          the candidate
   * @param needChange
   *          of the whole plan, in points: what the exchange costs when negative
   * @param softChange
   *          of the whole plan, in minutes
   */
  public record Alternative(Candidate candidate, long needChange, long softChange) {
  }

  /** Copies the lists. */
  public PairExplanation {
    roles = List.copyOf(roles);
    obstacles = List.copyOf(obstacles);
  }
}
