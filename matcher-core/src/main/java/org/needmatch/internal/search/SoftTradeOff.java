package org.needmatch.internal.search;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;

/**
 * Gives up as many points as the settings allow where that saves minutes. Not
 * thread-safe.
 */
final class SoftTradeOff {
  private static final int BATCH = 250;
  private static final int TRADES_A_ROW = 500;
  private static final double HOT_MINUTES = 20;
  private static final double COLD_MINUTES = 0.2;

  private final Instance instance;
  private final Conflicts conflicts;
  private final CandidateIndex candidates;
  private final PlanCodec plans;
  private final @Nullable Penalties penalties;

  SoftTradeOff(Instance instance, Conflicts conflicts, CandidateIndex candidates, PlanCodec plans,
      @Nullable Penalties penalties) {
    this.instance = instance;
    this.conflicts = conflicts;
    this.candidates = candidates;
    this.plans = plans;
    this.penalties = penalties;
  }

  /**
   * A plan no worse in rules, with at least the share of points left, and better
   * in minutes; the same one when none is found.
   *
   * @param progress
   *          0 at first; it is over at 1
   */
  int[] trade(int[] edges, long seed, DoubleSupplier progress) {
    var start = PenalizedPlan.of(edges, plans, penalties);
    var before = start.total();
    if (before.medium() <= 0) {
      return edges;
    }
    long least = (long) Math
        .ceil(before.medium() * (1 - instance.problem().settings().needTolerance()));
    var roster = new WorkingPlan(instance, conflicts);
    roster.set(edges);
    var proposals = new MoveGenerator(roster, new Random64(seed), candidates, penalties);
    for (double at = progress.getAsDouble(); at < 1; at = progress.getAsDouble()) {
      double minutes = HOT_MINUTES * Math.pow(COLD_MINUTES / HOT_MINUTES, at);
      proposals.temper(AcceptanceParameters.trading(minutes, least));
      for (int i = 0; i < BATCH; i++) {
        proposals.step();
      }
    }
    roster.dropUnfinished();
    var found = PenalizedPlan.of(roster.edges(), plans, penalties);
    var after = found.total();
    return found.penalties().hard() >= start.penalties().hard() && after.hard() >= before.hard()
        && after.medium() >= least && after.soft() > before.soft() ? found.edges() : edges;
  }

  /**
   * The same in what is left of the budget for it, or in so many trades for each
   * row of the plan.
   */
  int[] trade(int[] edges, long seed, Budget budget) {
    double most = Math.max(1, TRADES_A_ROW * (long) edges.length);
    var trades = new AtomicLong();
    return trade(edges, seed,
        () -> budget.timed() && !budget.isNear()
            ? budget.usedOfTrading()
            : Math.max(budget.usedOfTrading(), trades.getAndAdd(BATCH) / most));
  }
}
