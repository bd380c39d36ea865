package org.needmatch.internal.search;

import java.util.function.BooleanSupplier;
import org.needmatch.instance.Conflicts;
import org.needmatch.instance.Instance;
import org.needmatch.instance.Plans;
import org.needmatch.plan.Score;
import org.needmatch.strategy.StopCause;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;

/** The search behind the certified strategy, run in rounds. Not thread-safe. */
public final class Engine {
  /** Proposals to a step. */
  public static final int STEP = 1000;
  private static final long PROPOSALS_PER_EDGE = 300;
  private static final int BATCH = 250;

  private final Instance instance;
  private final StrategyControl control;
  private final Conflicts conflicts;
  private final Plans plans;
  private int[] best = {};
  private Score bestScore;
  private long proposals;
  private int cycle;
  private StopCause stopCause = StopCause.TIME_LIMIT;

  /** Starts from the empty plan. */
  public Engine(Instance instance, StrategyControl control) {
    this.instance = instance;
    this.control = control;
    conflicts = new Conflicts(instance);
    plans = new Plans(instance);
    bestScore = plans.score(best);
  }

  /** The best plan's edges. */
  public int[] best() {
    return best;
  }

  /** Runs a cycle of the search. Returns whether there is more to do. */
  public boolean advance(BooleanSupplier terminated) {
    if (instance.graph().edges() == 0) {
      stopCause = StopCause.OPTIMAL;
      return false;
    }
    var annealing = new Annealing(instance, conflicts, control.seed() * 1_000_003 + cycle,
        new int[0]);
    long length = Math.max(40_000, instance.graph().edges() * PROPOSALS_PER_EDGE);
    double begin = used();
    long from = proposals;
    while (!stopped(terminated)) {
      double progress = Math.max((proposals - from) / (double) length,
          (used() - begin) / Math.max(1e-9, 1 - begin));
      if (progress >= 1) {
        break;
      }
      annealing.run(progress, BATCH);
      proposals += BATCH;
    }
    offer(annealing.finished());
    cycle++;
    return !stopped(terminated) && used() < 1;
  }

  private void offer(int[] edges) {
    var score = plans.score(edges);
    if (score.betterThan(bestScore)) {
      best = edges;
      bestScore = score;
      control.improved(edges, score);
    }
  }

  private boolean stopped(BooleanSupplier terminated) {
    if (control.cancelled() || terminated.getAsBoolean()) {
      stopCause = StopCause.CANCELLED;
      return true;
    }
    if (used() >= 1) {
      stopCause = control.stepLimit() != null && steps() >= control.stepLimit()
          ? StopCause.STEP_LIMIT
          : StopCause.TIME_LIMIT;
      return true;
    }
    return false;
  }

  /** The share of the budget that is used up. */
  private double used() {
    double used = 0;
    var timeLimit = control.timeLimit();
    if (timeLimit != null) {
      used = control.elapsed().toNanos() / (0.97 * timeLimit.toNanos());
    }
    var stepLimit = control.stepLimit();
    if (stepLimit != null) {
      used = Math.max(used, proposals / (double) STEP / Math.max(1, stepLimit));
    }
    return used;
  }

  private long steps() {
    return proposals / STEP;
  }

  /** What the search ends with. */
  public StrategyResult result() {
    return new StrategyResult(best, Long.MAX_VALUE, steps(), stopCause);
  }
}
