package org.needmatch.domain;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people have been told of this week's plan.
 *
 * @param assignments
 *          each names a need and a volunteer of the problem
 * @param from
 *          the time that it is, in whole minutes: sessions that have begun take
 *          nobody new; null when no session counts as begun
 * @param underWay
 *          ids of needs that somebody is on the way to by then, for
 *          {@link CommitmentIndex}; solving works it out from the offers and
 *          the time, and nobody who judges a plan reads it
 */
public record PublishedState(List<PublishedAssignment> assignments, @Nullable LocalDateTime from,
    Set<String> underWay) {

  /** Nobody has been told anything. */
  public static final PublishedState NOTHING = new PublishedState(List.of(), null, Set.of());

  /** Copies the collections and leaves seconds out. */
  public PublishedState {
    assignments = List.copyOf(assignments);
    from = from == null ? null : from.truncatedTo(ChronoUnit.MINUTES);
    underWay = Set.copyOf(underWay);
  }

  /**
   * {@return the same with one more offer}
   *
   * @param offer
   *          the place and the answer
   */
  public PublishedState with(PublishedAssignment offer) {
    var more = new ArrayList<>(assignments);
    more.add(offer);
    return withAssignments(more);
  }

  /**
   * {@return the same with other offers}
   *
   * @param others
   *          what to use instead
   */
  public PublishedState withAssignments(List<PublishedAssignment> others) {
    return new PublishedState(others, from, underWay);
  }

  /** {@return whether nothing has been told and no time given} */
  public boolean isNothing() {
    return assignments.isEmpty() && from == null;
  }
}
