package org.needmatch.strategy;

/** Why a solve ended. */
public enum StopCause {
  /**
   * The plan is proven best at every level that the strategy can prove, and
   * nothing more was gained.
   */
  OPTIMAL,
  /** Nothing more was gained for long enough. */
  STALLED, TIME_LIMIT, STEP_LIMIT, CANCELLED,
  /** The strategy builds one plan and is done. */
  COMPLETED,
  /**
   * The search failed by an error of the program; the plan is the best by then.
   */
  FAULT
}
