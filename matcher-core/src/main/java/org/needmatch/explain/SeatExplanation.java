package org.needmatch.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why seats of a role are empty, with everything that was counted on the way.
 *
 * @param considered
 *          people who are not in the need already
 * @param rules
 *          rules that turn somebody away, most first
 * @param nearMisses
 *          people who lack just one thing, nearest first
 * @param busy
 *          people who may sit there and whose week has no room, by id
 * @param free
 *          ids of people who could come at once
 * @param group
 *          proves that the seat and others cannot all be filled; null when none
 *          was found
 */
public record SeatExplanation(UnfilledSeats seats, int considered, List<RuleCount> rules,
    List<NearMiss> nearMisses, List<BlockedVolunteer> busy, List<String> free,
    @Nullable DeficientGroup group) {

  /** Copies the lists. */
  public SeatExplanation {
    rules = List.copyOf(rules);
    nearMisses = List.copyOf(nearMisses);
    busy = List.copyOf(busy);
    free = List.copyOf(free);
  }
}
