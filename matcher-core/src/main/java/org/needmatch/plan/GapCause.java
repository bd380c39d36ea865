package org.needmatch.plan;

/** Why a plan may stay below its limit. */
public enum GapCause {
  /** The search ended while the limit could still be lowered. */
  UNDECIDED,
  /** The problem is too large for its proof to be split into cases. */
  SIZE,
  /** The limit leaves out how days add up. */
  DAYS,
  /**
   * Of needs that many people could be in, the limit leaves out company, and that
   * one person takes one role.
   */
  LARGE_TEAMS,
  /**
   * Mending what pins break comes before points, which alone the limit counts.
   */
  PINS,
  /** The settings let the plan give up points for minutes. */
  TOLERANCE,
  /** The limit leaves out an embedder's constraints. */
  OWN_CONSTRAINTS,
  /** The strategy proves nothing; a quick proof was made after it. */
  STRATEGY,
  /** An error of the program ended the work on the limit. */
  FAULT
}
