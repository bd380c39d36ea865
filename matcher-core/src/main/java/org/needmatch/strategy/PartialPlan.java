package org.needmatch.strategy;

import org.needmatch.plan.Score;

/**
 * A plan under construction that keeps every rule of time, limits, travel,
 * commitments, pairs and days at each step; only needs may be below their
 * minimum or without the company they ask for, and these count nothing. Not
 * thread-safe.
 */
public interface PartialPlan {

  /**
   * {@return whether there is room for the choice and nothing taken stands in its
   * way} Cost: linear in what its people have taken.
   *
   * @param choice
   *          the id of the choice
   */
  boolean mayAdd(int choice);

  /**
   * Takes a choice.
   *
   * @param choice
   *          the id of the choice
   * @throws IllegalArgumentException
   *           when it may not be added
   */
  void add(int choice);

  /**
   * Gives up a choice.
   *
   * @param choice
   *          the id of the choice
   * @throws IllegalArgumentException
   *           when it is not taken
   */
  void remove(int choice);

  /**
   * {@return whether a choice is taken}
   *
   * @param choice
   *          the id of the choice
   */
  boolean taken(int choice);

  /**
   * {@return whether a need has its minimum and the company that it asks for}
   *
   * @param needId
   *          the need's id
   * @throws IllegalArgumentException
   *           when the problem has no such need
   */
  boolean runs(String needId);

  /**
   * {@return seats of a role that nobody has taken, pins included}
   *
   * @param needId
   *          the need's id
   * @param role
   *          the role's name
   * @throws IllegalArgumentException
   *           when the problem has no such need, or the need no such role
   */
  int seatsLeft(String needId, String role);

  /**
   * {@return points of one need, 0 while it does not run; of a commitment those
   * of all its sessions}
   *
   * @param needId
   *          the need's id
   * @throws IllegalArgumentException
   *           when the problem has no such need
   */
  long points(String needId);

  /**
   * {@return points of the needs that run, less what groups of needs below their
   * floors cost; what a plan is compared by first}
   */
  long points();

  /** {@return the score if it ended now} Cost: linear in the problem. */
  Score score();

  /** Gives up everything in needs that do not run. */
  void dropUnfinished();

  /** {@return the ids of the choices taken, ascending} */
  int[] choices();
}
