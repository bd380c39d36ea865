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
   * Whether there is room for the choice and nothing taken stands in its way.
   * Cost: linear in what its people have taken.
   */
  boolean mayAdd(int choice);

  /**
   * Takes a choice.
   *
   * @throws IllegalArgumentException
   *           when it may not be added
   */
  void add(int choice);

  /**
   * Gives up a choice.
   *
   * @throws IllegalArgumentException
   *           when it is not taken
   */
  void remove(int choice);

  /** Whether a choice is taken. */
  boolean taken(int choice);

  /**
   * Whether a need has its minimum and the company that it asks for.
   *
   * @throws IllegalArgumentException
   *           when the problem has no such need
   */
  boolean runs(String needId);

  /** Points of the needs that run; what a plan is compared by first. */
  long points();

  /** The score if it ended now. Cost: linear in the problem. */
  Score score();

  /** Gives up everything in needs that do not run. */
  void dropUnfinished();

  /** The ids of the choices taken, ascending. */
  int[] choices();
}
