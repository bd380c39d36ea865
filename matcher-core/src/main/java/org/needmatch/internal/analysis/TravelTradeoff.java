package org.needmatch.internal.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.needmatch.domain.Problem;
import org.needmatch.internal.metrics.PlannedSeat;
import org.needmatch.plan.Plan;

/**
 * What a little less need would save in travel: by leaving out the journeys
 * that cost the most minutes for the need they meet, never below a session's
 * minimum and never a pin. The setting {@code needTolerance} lets the search
 * choose better than that, so every step saves at least so much.
 *
 * @param metPoints
 *          weighted need met by the plan, in points
 * @param travelMinutes
 *          of the plan, from home, one way
 * @param steps
 *          by share, smallest first
 */
public record TravelTradeoff(long metPoints, long travelMinutes, List<Step> steps) {
  private static final double[] SHARES = {0.005, 0.01, 0.02, 0.05, 0.1};

  /**
   * One point of the trade-off.
   *
   * @param share
   *          of the need met that may be given up
   * @param pointsGivenUp
   *          at most that share, in points
   * @param minutesSaved
   *          of travel from home, one way
   * @param seatsGivenUp
   *          seats that stay empty for it
   */
  public record Step(double share, long pointsGivenUp, long minutesSaved, int seatsGivenUp) {
  }

  /** Copies the list. */
  public TravelTradeoff {
    steps = List.copyOf(steps);
  }

  /**
   * Reckons the steps at 0.5, 1, 2, 5 and 10 % of the need met. Cost: the seats
   * times the logarithm of the sessions, for each step.
   *
   * @param metPoints
   *          of the plan
   */
  public static TravelTradeoff of(Problem problem, Plan plan, long metPoints) {
    var seats = PlannedSeat.of(problem, plan);
    long minutes = seats.stream().mapToLong(PlannedSeat::travelMinutes).sum();
    var steps = new ArrayList<Step>();
    for (double share : SHARES) {
      steps.add(
          TravelReduction.of(problem, seats).within(share, (long) Math.floor(share * metPoints)));
    }
    return new TravelTradeoff(metPoints, minutes, Collections.unmodifiableList(steps));
  }
}
