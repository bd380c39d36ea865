package org.needmatch.strategy;

/** Why a solve ended. */
public enum StopCause {
  /**
   * The plan is proven best at every level that the strategy can prove, and
   * nothing more was gained.
   */
  OPTIMAL,
  /** Nothing more was gained for long enough. */
  STALLED,
  /** The time limit was reached. */
  TIME_LIMIT,
  /** The step limit was reached. */
  STEP_LIMIT,
  /** The bound is no further above the plan than the gap limit allows. */
  GAP_LIMIT,
  /**
   * The caller ended it, or interrupted its thread; the plan is the best by then.
   */
  CANCELLED,
  /** The strategy builds one plan and is done. */
  COMPLETED,
  /**
   * The search failed by an error of the program; the plan is the best by then.
   */
  FAULT
}
