package org.needmatch.plan;

/**
 * What plans cannot exceed, and which plans that is said of.
 *
 * @param medium
 *          in points
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

  /** A limit of every valid plan. */
  public static Limit ofWeek(long medium) {
    return new Limit(medium, Scope.WEEK, 0);
  }

  /** The same said only of plans that keep so many published places. */
  public Limit keeping(int places) {
    return new Limit(medium, Scope.KEPT, places);
  }

  /** The same, shown by nobody. */
  public Limit unproven() {
    return new Limit(medium, Scope.UNPROVEN, 0);
  }

  /** Whether every valid plan of the week obeys it. */
  public boolean ofWeek() {
    return scope == Scope.WEEK;
  }
}
