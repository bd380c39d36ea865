package org.needmatch.internal.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.bound.BoundSolver;
import org.needmatch.internal.bound.LexicographicOptimizer;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.simplex.LinearSolver;
import org.needmatch.internal.threads.Fork;
import org.needmatch.internal.threads.Workers;
import org.needmatch.plan.Certificate;
import org.needmatch.plan.Limit.GapCause;
import org.needmatch.plan.Score;
import org.needmatch.strategy.StrategyControl;

/**
 * The logical worker that lowers the bound, and when that is closed looks for
 * the best plan on every level. It works between {@link #start} and the end of
 * what that returns; at other times the caller may ask it for what it found.
 */
final class PriceWorker {
  private static final long WORK_A_ROUND = 160_000;
  private static final int FIRST_PRICES = 120;
  private static final int FIRST_PLAN = 30;
  private static final int FIRST_OF_GIVEN_PRICES = 12;
  private static final double SHARE_OF_FIRST_PRICES = 0.2;
  private static final double SHARE_OF_FIRST_PLAN = 0.5;

  private final StrategyControl control;
  private final Budget budget;
  private final BoundSolver bounding;
  private final Workers workers;
  private @Nullable LexicographicOptimizer polishing;
  private @Nullable Fork apart;
  private long allowance;
  private long reported = Long.MAX_VALUE;
  private boolean failed;
  private boolean polishingFailed;

  PriceWorker(Instance instance, Conflicts conflicts, StrategyControl control, Budget budget) {
    this(instance, conflicts, control, budget, null);
  }

  /** The same with a solver for large programs, or null for none. */
  PriceWorker(Instance instance, Conflicts conflicts, StrategyControl control, Budget budget,
      LinearSolver.@Nullable Engine engine) {
    this.control = control;
    this.budget = budget;
    bounding = new BoundSolver(instance, conflicts, control.prices(), engine);
    workers = instance.workers();
    bounding.stopWhen(() -> workers.stopped() || budget.timed() && budget.over());
  }

  /** No plan has more points. */
  long medium() {
    return bounding.medium();
  }

  /** Why the best plan may have fewer. */
  List<GapCause> causes() {
    return failed ? List.of(GapCause.FAULT) : bounding.causes();
  }

  Certificate certificate() {
    return bounding.certificate();
  }

  /** What the prices lean to, pair by pair; null while unknown. */
  float @Nullable [] leaning() {
    return bounding.leaning();
  }

  /** Closes the bound, or comes as close as it can. */
  void exhaust(Score best) {
    guard(() -> {
      while (!budget.over() && !bounding.exhausted(best.medium())) {
        bounding.step(best.medium());
      }
    });
  }

  /** Work on the bound: where it fails, the bound stays where it is. */
  private void guard(Runnable work) {
    if (!failed && !control.guard("bound", work)) {
      failed = true;
      bounding.retreat();
    }
  }

  /**
   * Prices guide the search, so in a city they come before it, on all cores.
   *
   * @param early
   *          is done when they are good for a first plan
   */
  void first(Supplier<Score> best, Runnable early) {
    bounding.onAllThreads(true);
    double begin = budget.used();
    int steps = control.prices().isEmpty() ? FIRST_PRICES : FIRST_OF_GIVEN_PRICES;
    guard(() -> {
      for (int i = 0; i < steps && !budget.over()
          && !control.isNearEnough(best.get().medium(), bounding.medium())
          && (!budget.timed() || budget.used() - begin < share(i) * (1 - begin)); i++) {
        bounding.step(best.get().medium());
        if (i % 10 == 9) {
          report();
        }
        if (i + 1 == Math.min(FIRST_PLAN, steps)) {
          early.run();
        }
      }
    });
    report();
    bounding.onAllThreads(false);
  }

  /** Of the time left: what the first plan needs is worth more of it. */
  private static double share(int steps) {
    return steps < FIRST_PLAN ? SHARE_OF_FIRST_PLAN : SHARE_OF_FIRST_PRICES;
  }

  /** Edges of the best plan that mend what pins break. */
  void mend(int[] edges) {
    bounding.mend(edges);
  }

  /** Works for so long, or a fixed amount when no time is set. */
  Fork start(Score best, long nanos) {
    if (budget.timed() && isApart()) {
      return workers.fork(() -> {
      });
    }
    return workers.fork(() -> {
      long deadline = System.nanoTime() + nanos;
      long floor = best.medium();
      allowance += WORK_A_ROUND;
      guard(() -> {
        while (goesOn(deadline) && !bounding.exhausted(floor)) {
          bounding.step(floor);
        }
      });
      if (!failed && !polishingFailed && bounding.exhausted(floor)
          && !control.guard("polishing", () -> polish(best, deadline))) {
        polishingFailed = true;
        polishing = null;
      }
    });
  }

  /**
   * Whether long work is on a thread of its own, over the rounds that it takes;
   * begins it where there is a thread for it.
   */
  private boolean isApart() {
    var work = failed ? null : bounding.apart();
    var before = apart;
    if (work == null) {
      apart = null;
      return false;
    }
    if (before != null) {
      return before.isRunning();
    }
    apart = workers.fork(work);
    return true;
  }

  private boolean goesOn(long deadline) {
    var now = polishing;
    return !workers.stopped() && (budget.timed()
        ? System.nanoTime() < deadline
        : bounding.work() + (now == null ? 0 : now.work()) < allowance);
  }

  private void polish(Score best, long deadline) {
    var now = polishing == null ? bounding.polishing() : polishing;
    polishing = now;
    while (now != null && goesOn(deadline) && !now.done(best)) {
      now.step(best);
    }
  }

  /** Whether no plan is better than this score on any level. */
  boolean polished(Score best) {
    var now = polishing;
    return now != null && now.proven(best);
  }

  /** Hands over the plans that came up, as what is leant to, pair by pair. */
  void plans(Consumer<float[]> taker) {
    drain(bounding::whole, taker);
    var now = polishing;
    if (now != null) {
      drain(now::whole, taker);
    }
  }

  private static void drain(Supplier<float @Nullable []> source, Consumer<float[]> taker) {
    for (var whole = source.get(); whole != null; whole = source.get()) {
      taker.accept(whole);
    }
  }

  /** Tells of the bound when it is lower than it was. */
  void report() {
    if (bounding.medium() < reported) {
      reported = bounding.medium();
      control.bound(reported);
    }
  }
}
