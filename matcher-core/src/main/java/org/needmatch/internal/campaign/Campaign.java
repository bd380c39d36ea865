package org.needmatch.internal.campaign;

import java.util.List;
import java.util.Map;
import org.needmatch.domain.Problem;
import org.needmatch.internal.whatif.Confirmed;

/**
 * The best sets found for budgets from nothing to the whole, and what no set
 * can exceed. Immutable.
 *
 * @param catalogue
 *          what there was to choose from
 * @param medium
 *          points of the week as it is, after equal effort
 * @param priced
 *          whether prices stand behind the limits
 * @param curve
 *          by budget, ascending, the first with nothing to spend
 * @param steps
 *          the best set of the whole budget, one option more each time
 */
public record Campaign(Catalogue catalogue, long medium, boolean priced, List<Point> curve,
    List<Point> steps) {

  /**
   * The best set found for a budget.
   *
   * @param budget
   *          as the catalogue counts it
   * @param set
   *          what is arranged
   * @param cost
   *          of the set
   * @param with
   *          the week with the set arranged
   * @param found
   *          what solving it found
   * @param riders
   *          by option of a lift, who travels with it
   * @param limit
   *          points that no set within the budget can gain more of
   */
  public record Point(long budget, CampaignSet set, long cost, Problem with, Confirmed found,
      Map<Integer, List<String>> riders, long limit) {

    /** Whether no set within the budget gains more. */
    public boolean best() {
      return found.gain() >= limit;
    }
  }

  /** Copies the lists. */
  public Campaign {
    curve = List.copyOf(curve);
    steps = List.copyOf(steps);
  }

  /** The best for the whole budget. */
  public Point whole() {
    return curve.getLast();
  }
}
