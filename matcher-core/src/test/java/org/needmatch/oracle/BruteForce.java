package org.needmatch.oracle;

import org.needmatch.domain.Problem;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;

/**
 * The best of all plans that contain every kept pin and in which only pins
 * break rules, exact at every level. All weeks of every volunteer are listed
 * and combined; teams of equal sizes are merged, since nothing later depends on
 * who is in them. For problems of about 8 volunteers and 8 sessions.
 */
public final class BruteForce {

  /**
   * What is best.
   *
   * @param plan
   *          one plan with the best score
   * @param highestMedium
   *          of all plans that were looked at, whatever their hard level
   */
  public record Optimum(Plan plan, Score score, long highestMedium) {
  }

  private BruteForce() {
  }

  /** The best score. */
  public static Score best(Problem problem) {
    return optimum(problem).score();
  }

  /**
   * The best plan with its score.
   *
   * @throws IllegalArgumentException
   *           when the problem is too large
   */
  public static Optimum optimum(Problem problem) {
    var seats = new SeatKinds(problem);
    var pins = new PinnedSeats(problem, seats);
    var crowds = Crowd.all(problem, seats, pins);
    var search = new TeamSearch(seats, pins);
    crowds.forEach(search::add);
    return search.best(problem);
  }
}
