package org.needmatch.explain;

import java.util.List;

/**
 * Where somebody stands in a plan.
 *
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
public record VolunteerExplanation(String volunteerId, Standing standing, List<String> needIds,
    int seatsEligible, int roles, List<RuleCount> rules, List<Opportunity> opportunities) {

  /** Why somebody has no seat, or that they have one. */
  public enum Standing {
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
}
