package org.needmatch.internal.search;

import java.util.function.DoubleSupplier;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;

/**
 * Gives up as many points as the settings allow where that saves minutes. Not
 * thread-safe.
 */
final class SoftTradeOff {
  static final int BATCH = 250;
  private static final double HOT_MINUTES = 20;
  private static final double COLD_MINUTES = 0.2;

  private final Instance instance;
  private final Conflicts conflicts;
  private final CandidateIndex candidates;
  private final PlanCodec plans;

  SoftTradeOff(Instance instance, Conflicts conflicts, CandidateIndex candidates, PlanCodec plans) {
    this.instance = instance;
    this.conflicts = conflicts;
    this.candidates = candidates;
    this.plans = plans;
  }

  /**
   * A plan no worse in rules, with at least the share of points left, and better
   * in minutes; the same one when none is found.
   *
   * @param progress
   *          0 at first; it is over at 1
   */
  int[] trade(int[] edges, long seed, DoubleSupplier progress) {
    var before = plans.score(edges);
    if (before.medium() <= 0) {
      return edges;
    }
    long least = (long) Math
        .ceil(before.medium() * (1 - instance.problem().settings().needTolerance()));
    var roster = new WorkingPlan(instance, conflicts);
    roster.set(edges);
    var proposals = new MoveGenerator(roster, new Random64(seed), candidates);
    for (double at = progress.getAsDouble(); at < 1; at = progress.getAsDouble()) {
      double minutes = HOT_MINUTES * Math.pow(COLD_MINUTES / HOT_MINUTES, at);
      proposals.temper(AcceptanceParameters.trading(minutes, least));
      for (int i = 0; i < BATCH; i++) {
        proposals.step();
      }
    }
    roster.dropUnfinished();
    int[] found = roster.edges();
    var after = plans.score(found);
    return after.hard() >= before.hard() && after.medium() >= least && after.soft() > before.soft()
        ? found
        : edges;
  }
}
