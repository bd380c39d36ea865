package org.needmatch.explain;

import java.util.List;

/**
 * Seats that cannot all be filled, whatever the plan (P. Hall, 1935): together
 * they want more than everybody who may sit in one of them can give. Anybody
 * can count it again.
 *
 * @param kind
 *          what is counted
 * @param seats
 *          the roles, in order of time, need and role
 * @param people
 *          ids of everybody who may sit in one of the seats and whose own
 *          limits admit it, sorted
 * @param wanted
 *          seats, or minutes of all seats
 * @param available
 *          people, or minutes that they can give; less than {@code wanted}
 */
public record DeficientGroup(Kind kind, List<Seats> seats, List<String> people, long wanted,
    long available) {

  /** What a deficient group counts. */
  public enum Kind {
    /**
     * People against seats of sessions that share a minute, so that everybody takes
     * one at most.
     */
    AT_ONCE,
    /**
     * Minutes in the week. A person gives at most the hours they offer, at most as
     * long as the longest sessions of the group that they may take and their limit
     * of sessions admits, and at most the time that those sessions cover.
     */
    IN_THE_WEEK
  }

  /** A role with all its seats. */
  public record Seats(String needId, String role, int wanted) {
  }

  /** Copies the lists. */
  public DeficientGroup {
    seats = List.copyOf(seats);
    people = List.copyOf(people);
  }
}
