package org.needmatch.explain;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.rules.Obstacle;
import org.needmatch.rules.Reason;

/**
 * Why seats of a role are empty, with everything that was counted on the way.
 *
 * @param seats
 *          the role with all its seats
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

  /**
   * Somebody who lacks just one thing for a seat.
   *
   * @param volunteerId
   *          the volunteer's id
   * @param reason
   *          the reason
   * @param free
   *          whether the seat fits into the volunteer's week as planned
   */
  public record NearMiss(String volunteerId, Reason reason, boolean free) {
    /** Those who are free first, then what is easiest to mend. */
    static final Comparator<NearMiss> ORDER = Comparator.comparing((NearMiss miss) -> !miss.free())
        .thenComparingLong(miss -> miss.effort()).thenComparing(NearMiss::volunteerId);

    /**
     * {@return how hard the one thing is to mend, see {@link Reason#effort()}}
     */
    public long effort() {
      return reason.effort();
    }
  }

  /**
   * Somebody who may sit in a seat and whose week has no room for it.
   *
   * @param volunteerId
   *          the volunteer's id
   * @param obstacles
   *          at least one
   * @param needIds
   *          sessions that the volunteer is in, in the plan's order
   */
  public record BlockedVolunteer(String volunteerId, List<Obstacle> obstacles,
      List<String> needIds) {
    /** Copies the lists. */
    public BlockedVolunteer {
      obstacles = List.copyOf(obstacles);
      needIds = List.copyOf(needIds);
    }
  }

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

    /**
     * A role with all its seats.
     *
     * @param needId
     *          the need's id
     * @param role
     *          the role's name
     * @param wanted
     *          people wanted
     */
    public record Seats(String needId, String role, int wanted) {
    }

    /** Copies the lists. */
    public DeficientGroup {
      seats = List.copyOf(seats);
      people = List.copyOf(people);
    }
  }
}
