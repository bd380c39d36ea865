package org.needmatch.internal.metrics;

import java.util.ArrayList;
import java.util.List;
import org.needmatch.domain.Problem;
import org.needmatch.metrics.Figures;
import org.needmatch.metrics.Measures;

/**
 * An initiative's share of all filled seats, beside the share that is wished
 * for. Reported, not scored.
 *
 * @param target
 *          wished for, 0 to 1
 * @param actual
 *          0 to 1; 0 when no seat is filled
 */
public record SeatShare(String initiativeId, double target, double actual) {

  /** Every initiative with a target, in the problem's order. */
  public static List<SeatShare> of(Problem problem, Measures measures) {
    var shares = new ArrayList<SeatShare>();
    long all = measures.all().seatsFilled();
    var byInitiative = measures.initiatives();
    for (var initiative : problem.initiatives()) {
      var target = initiative.targetShare();
      var figures = byInitiative.getOrDefault(initiative.id(), Figures.NONE);
      if (target != null) {
        shares.add(new SeatShare(initiative.id(), target,
            all == 0 ? 0 : (double) figures.seatsFilled() / all));
      }
    }
    return List.copyOf(shares);
  }
}
