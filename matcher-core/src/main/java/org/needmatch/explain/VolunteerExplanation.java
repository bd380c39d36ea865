package org.needmatch.explain;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.rules.Reason;

/**
 * Where somebody stands in a plan.
 *
 * @param volunteerId
 *          the volunteer's id
 * @param status
 *          what the organisation has decided
 * @param needIds
 *          sessions that the volunteer is in, in the plan's order
 * @param seatsEligible
 *          roles in which the volunteer may sit
 * @param roles
 *          roles in all
 * @param rules
 *          rules that keep the volunteer out of roles, by the roles, most first
 * @param opportunities
 *          empty seats that one thing keeps the volunteer from, best first
 */
public record VolunteerExplanation(String volunteerId, PlacementStatus status, List<String> needIds,
    int seatsEligible, int roles, List<RuleCount> rules, List<Opportunity> opportunities) {

  /** Why somebody has no seat, or that they have one. */
  public enum PlacementStatus {
    /** Has a seat. */
    PLACED,
    /** Is not active. */
    INACTIVE,
    /** Has given no time. */
    NO_TIME,
    /** May sit in no role of the week. */
    ELIGIBLE_NOWHERE,
    /** Every role in which the volunteer may sit is full. */
    ALL_FULL,
    /** The sessions with empty seats need more people before they can run. */
    TOO_FEW,
    /** A rule between two people is in the way. */
    HELD,
    /** An empty seat is there for the taking. */
    SEAT_FREE
  }

  /** Copies the lists. */
  public VolunteerExplanation {
    needIds = List.copyOf(needIds);
    rules = List.copyOf(rules);
    opportunities = List.copyOf(opportunities);
  }

  /**
   * An empty seat that somebody could take if one thing were otherwise.
   *
   * @param needId
   *          the need's id
   * @param role
   *          the role's name
   * @param lacks
   *          the one thing, null when nothing is lacking
   * @param othersNeeded
   *          people whom the session needs beside this one before it can run
   * @param points
   *          weighted need that the plan gains by the seat, in points; for a
   *          session that needs others, what it is worth with them
   */
  public record Opportunity(String needId, String role, @Nullable Reason lacks, int othersNeeded,
      long points) {

    /**
     * What the volunteer alone can change first, by what it is worth, then by how
     * easy it is.
     */
    public static final Comparator<Opportunity> ORDER = Comparator
        .comparingInt(Opportunity::othersNeeded)
        .thenComparing(Comparator.comparingLong(Opportunity::points).reversed())
        .thenComparingLong(Opportunity::effort).thenComparing(Opportunity::needId)
        .thenComparing(Opportunity::role);

    private long effort() {
      return lacks == null ? 0 : lacks.effort();
    }
  }
}
