package org.needmatch.plan;

/**
 * What plans cannot exceed, and which plans that is said of.
 *
 * @param medium
 *          in points
 * @param scope
 *          what it is about
 * @param keptPlaces
 *          with {@link Scope#KEPT}, places that those plans keep; else 0
 */
public record Limit(long medium, Scope scope, int keptPlaces) {

  /** Which plans a limit is said of. */
  public enum Scope {
    /** Every valid plan of the week. */
    WEEK,
    /** Plans that keep what was kept of a published plan. */
    KEPT,
    /** None: nobody has shown the limit to hold. */
    UNPROVEN
  }

  /**
   * {@return a limit of every valid plan}
   *
   * @param medium
   *          points
   */
  public static Limit ofWeek(long medium) {
    return new Limit(medium, Scope.WEEK, 0);
  }

  /**
   * {@return the same said only of plans that keep so many published places}
   *
   * @param places
   *          how many published places
   */
  public Limit keeping(int places) {
    return new Limit(medium, Scope.KEPT, places);
  }

  /** {@return the same, shown by nobody} */
  public Limit unproven() {
    return new Limit(medium, Scope.UNPROVEN, 0);
  }

  /** {@return whether every valid plan of the week obeys it} */
  public boolean ofWeek() {
    return scope == Scope.WEEK;
  }

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
    /** The limit is that of the week without floors, as of a solve by regions. */
    FLOORS,
    /** The limit leaves out an embedder's constraints. */
    OWN_CONSTRAINTS,
    /** The strategy proves nothing; a quick proof was made after it. */
    STRATEGY,
    /** An error of the program ended the work on the limit. */
    FAULT
  }
}
