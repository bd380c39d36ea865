package org.needmatch.internal.search;

import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;

/**
 * Simulated annealing over ejection chains, from hot to cold in one go. People
 * in teams below their minimum are worth a share of their points at first and
 * nothing towards the end, so that teams grow before they count; in the last
 * part no points are given up any more and only minutes are sought. Not
 * thread-safe.
 */
final class Annealing {
  private static final double HOT = 0.5;
  private static final double COLD = 0.004;
  private static final double CREDIT = 0.95;
  private static final double CREDIT_ENDS = 0.75;
  private static final double POINTS_END = 0.88;
  private static final double MINUTE = 0.001;
  private static final double HOT_MINUTES = 8;
  private static final double COLD_MINUTES = 0.2;

  private final WorkingPlan roster;
  private final MoveGenerator proposals;
  private final double scale;
  private boolean settled;

  Annealing(Instance instance, Conflicts conflicts, long seed, int[] start,
      CandidateIndex candidates, @Nullable Penalties penalties) {
    roster = new WorkingPlan(instance, conflicts);
    roster.set(start);
    proposals = new MoveGenerator(roster, new Random64(seed), candidates, penalties);
    int seats = 0;
    for (int r = 0; r < instance.sessions().roleCount(); r++) {
      seats += Math.min(instance.sessions().wanted(r), 64);
    }
    scale = Math.max(1.0, instance.sessions().totalValue() / (double) Math.max(1, seats));
  }

  /** Edges to be proposed more often than others. */
  void favour(int[] edges) {
    proposals.favour(edges);
  }

  /**
   * Makes proposals at a point of the schedule.
   *
   * @param progress
   *          0 (hot) to 1 (cold)
   */
  void run(double progress, int count) {
    if (progress < POINTS_END) {
      double at = progress / POINTS_END;
      double credit = progress < CREDIT_ENDS ? CREDIT * (1 - progress / CREDIT_ENDS) : 0;
      double temperature = scale * HOT * Math.pow(COLD / HOT, at);
      proposals.temper(new AcceptanceParameters(temperature, credit, temperature * MINUTE, false));
    } else {
      double at = (progress - POINTS_END) / (1 - POINTS_END);
      double minutes = HOT_MINUTES * Math.pow(COLD_MINUTES / HOT_MINUTES, at);
      proposals.temper(new AcceptanceParameters(minutes, 0, 1, true));
      if (!settled) {
        roster.dropUnfinished();
        proposals.lookAgain();
        settled = true;
      }
    }
    for (int i = 0; i < count; i++) {
      proposals.step();
    }
  }

  /** Points of the needs that run. */
  long medium() {
    return roster.medium();
  }

  /** A copy of the plan as it is. */
  int[] edges() {
    return roster.edges();
  }

  /** The plan without people in teams below their minimum. */
  int[] finished() {
    roster.dropUnfinished();
    return roster.edges();
  }
}
