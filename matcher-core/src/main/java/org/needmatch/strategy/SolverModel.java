package org.needmatch.strategy;

import java.util.List;
import org.needmatch.domain.Problem;

/**
 * A problem as a strategy sees it: what may be taken, after every rule of a
 * single seat, an embedder's own included, and what pins hold. Immutable and
 * thread-safe; needmatch implements it, strategies only read it.
 */
public interface SolverModel {

  /**
   * {@return the problem, for whatever a strategy wants to know beyond its
   * choices}
   */
  Problem problem();

  /** {@return how many choices there are} */
  int choices();

  /**
   * {@return one of them} Built when asked for, so keep it.
   *
   * @param id
   *          the id
   * @throws IndexOutOfBoundsException
   *           when there is none of that id
   */
  Choice choice(int id);

  /**
   * {@return points of a need with every seat filled; of a commitment those of
   * all its sessions}
   *
   * @param needId
   *          the need's id
   * @throws IllegalArgumentException
   *           when the problem has no such need
   */
  long mostPoints(String needId);

  /** {@return only pins are seated} Cost: linear in the choices. */
  PartialPlan emptyPlan();

  /**
   * What a strategy may take or leave as a whole: one volunteer in one role of a
   * need, or people who belong together in seats of one need. In a commitment it
   * stands for the seats in all of its sessions.
   *
   * @param id
   *          0 to {@link SolverModel#choices()} - 1
   * @param needId
   *          the need; of a commitment its first session
   * @param seats
   *          who takes which role, one for each person
   * @param softPoints
   *          what taking it adds to the soft score: minutes of travel, negative,
   *          and weights
   */
  record Choice(int id, String needId, List<Seat> seats, int softPoints) {
    /** Copies the list. */
    public Choice {
      seats = List.copyOf(seats);
    }

    /**
     * A volunteer in a role.
     *
     * @param role
     *          the role's name
     * @param volunteerId
     *          the volunteer's id
     */
    public record Seat(String role, String volunteerId) {
    }
  }
}
