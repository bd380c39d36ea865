package org.needmatch.internal.search;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.needmatch.instance.Conflicts;
import org.needmatch.instance.Instance;
import org.needmatch.instance.Plans;
import org.needmatch.internal.bound.Bounding;
import org.needmatch.internal.bound.Polishing;
import org.needmatch.plan.Score;
import org.needmatch.strategy.StopCause;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;
import org.needmatch.strategy.UnsuitedProblemException;

/**
 * The search behind the certified strategy. Two logical workers, one for plans
 * and one for prices, run in rounds and meet after each; with one thread they
 * take turns, with the same result under a step limit. Not thread-safe.
 */
public final class Engine implements AutoCloseable {
  /** Proposals to a step. */
  public static final int STEP = 1000;
  private static final int BATCH = 250;
  private static final int BATCHES_PER_ROUND = 80;
  private static final long ROUND_NANOS = 50_000_000;
  private static final double EDGES_PRICED_PER_PROPOSAL = 8;
  private static final int ROUNDS_PER_GUIDE = 10;
  private static final int STALL_CYCLES = 20;
  private static final int PROPOSALS_PER_REFINING_STEP = 500;
  private static final int TRADES_A_ROW = 500;
  private static final int EDGES_TO_ASK_EACH_ROUND = 8_000;
  private static final int FIRST_PRICES = 120;
  private static final double SHARE_OF_FIRST_PRICES = 0.2;

  private final Instance instance;
  private final StrategyControl control;
  private final Conflicts conflicts;
  private final Plans plans;
  private final Bounding bounding;
  private final Budget budget;
  private final ExecutorService helper;
  private int[] best = {};
  private Score bestScore;
  private long reportedBound = Long.MAX_VALUE;
  private final Guide guide;
  private @Nullable Polishing polishing;
  private final boolean city;
  private final Pace pace;
  private int cycle;
  private long rounds;
  private int staleCycles;
  private StopCause stopCause = StopCause.TIME_LIMIT;

  /** Starts from the empty plan. */
  public Engine(Instance instance, StrategyControl control) {
    this.instance = instance;
    this.control = control;
    budget = new Budget(control, trades());
    conflicts = new Conflicts(instance);
    plans = new Plans(instance);
    guide = new Guide(instance);
    bounding = new Bounding(instance, conflicts, control.threads());
    city = instance.graph().edges() > Cycle.CITY;
    pace = new Pace(budget.timed(), instance.graph().edges());
    bestScore = plans.score(best);
    helper = control.threads() > 1 ? Executors.newSingleThreadExecutor(task -> {
      var thread = new Thread(task, "needmatch-prices");
      thread.setDaemon(true);
      return thread;
    }) : new DirectExecutor();
  }

  /**
   * Asks, before anything large is made, whether the memory that Java may use is
   * enough.
   */
  public static void mustFit(Instance instance) throws UnsuitedProblemException {
    Footprint.of(instance).mustFit(Runtime.getRuntime().maxMemory(), instance.graph().edges());
  }

  /** The best plan's edges. */
  public int[] best() {
    return best;
  }

  /**
   * Runs a cycle of the search, from hot to cold. Returns whether there is more
   * to do.
   */
  public boolean advance(BooleanSupplier terminated) {
    budget.terminatedBy(terminated);
    if (instance.graph().edges() == 0) {
      while (!bounding.exhausted(bestScore.medium())) {
        bounding.step(bestScore.medium());
      }
      stopCause = StopCause.OPTIMAL;
      return false;
    }
    if (cycle == 0) {
      offer(Greedy.byWorth(instance, conflicts));
      if (city) {
        priceFirst();
      }
    }
    if (city) {
      guide.learn(bounding.leaning());
    }
    if (city && guide.known() && budget.used() >= Cycle.CITY_CYCLES) {
      refine();
      stopCause = budget.cause();
      return false;
    }
    var now = city && guide.known()
        ? Cycle.ofCity(cycle, guide.candidates().size(), budget.used())
        : Cycle.number(cycle, instance.graph().edges(), guide.known());
    var annealing = new Annealing(instance, conflicts, control.seed() * 1_000_003 + cycle,
        start(now), guide.candidates());
    annealing.favour(guide.favoured());
    double begin = budget.used();
    long from = budget.proposals();
    double progress = 0;
    while (progress < 1 && !budget.over()) {
      progress = round(annealing, now, begin, from);
    }
    boolean better = offer(annealing.finished());
    cycle++;
    boolean closed = bestScore.medium() >= bounding.medium();
    staleCycles = better ? 0 : staleCycles + 1;
    var last = polishing;
    boolean polished = last != null && last.done(bestScore);
    if (closed && (polished || staleCycles >= STALL_CYCLES)) {
      stopCause = StopCause.OPTIMAL;
      return false;
    }
    stopCause = budget.cause();
    return !budget.over();
  }

  /** Prices guide the search, so in a city they come before it, on all cores. */
  private void priceFirst() {
    bounding.threads(control.threads());
    double begin = budget.used();
    for (int i = 0; i < FIRST_PRICES && !budget.over()
        && (!budget.timed() || budget.used() - begin < SHARE_OF_FIRST_PRICES * (1 - begin)); i++) {
      bounding.step(bestScore.medium());
      if (i % 10 == 9) {
        report();
      }
    }
    report();
    bounding.threads(1);
  }

  private int[] start(Cycle now) {
    return switch (now.start()) {
      case NOTHING -> new int[0];
      case PRICES -> guide.start(conflicts, best);
      case BEST -> best;
    };
  }

  private double round(Annealing annealing, Cycle now, double begin, long from) {
    long deadline = System.nanoTime() + ROUND_NANOS;
    long floor = bestScore.medium();
    var prices = CompletableFuture.runAsync(() -> price(floor, deadline), helper);
    double progress = 0;
    for (int i = 0; budget.timed()
        ? !prices.isDone() || System.nanoTime() < deadline
        : i < BATCHES_PER_ROUND; i++) {
      progress = now.progress(budget.proposals() - from, begin, budget.used());
      if (progress >= 1) {
        break;
      }
      annealing.run(progress, BATCH);
      budget.count(BATCH);
    }
    prices.join();
    rounds++;
    if (pace.due() && annealing.medium() > bestScore.medium()) {
      pace.run(() -> offer(plans.withoutUnfinished(annealing.edges())));
    }
    for (var whole = bounding.whole(); whole != null; whole = bounding.whole()) {
      offer(plans.withoutUnfinished(guide.plan(conflicts, whole)));
    }
    if (polishing != null) {
      for (var whole = polishing.whole(); whole != null; whole = polishing.whole()) {
        offer(plans.withoutUnfinished(guide.plan(conflicts, whole)));
      }
    }
    if (!city && (rounds % ROUNDS_PER_GUIDE == 1 || rounds < ROUNDS_PER_GUIDE
        || instance.graph().edges() <= EDGES_TO_ASK_EACH_ROUND)) {
      guide.learn(bounding.leaning());
      annealing.favour(guide.favoured());
      if (guide.known()) {
        offer(plans.withoutUnfinished(guide.start(conflicts, best)));
      }
    }
    report();
    return progress;
  }

  /** Solves one neighbourhood after the other to the best it can do. */
  private void refine() {
    var refining = new ExactNeighbourhoods(instance, conflicts, control.seed(), best);
    while (!budget.over()) {
      long deadline = System.nanoTime() + ROUND_NANOS;
      long floor = bestScore.medium();
      var prices = CompletableFuture.runAsync(() -> price(floor, deadline), helper);
      long before = refining.steps();
      boolean better = false;
      do {
        better |= refining.improve(budget::over);
      } while (budget.timed() && !budget.over()
          && (!prices.isDone() || System.nanoTime() < deadline));
      prices.join();
      budget.count((int) (refining.steps() - before) * PROPOSALS_PER_REFINING_STEP);
      if (better) {
        offer(refining.edges());
      }
      report();
    }
  }

  private void report() {
    if (bounding.medium() < reportedBound) {
      reportedBound = bounding.medium();
      control.bound(reportedBound);
    }
  }

  private void price(long floor, long deadline) {
    long most = Math.max(1, Math.round(BATCH * BATCHES_PER_ROUND * EDGES_PRICED_PER_PROPOSAL
        / Math.max(1, instance.graph().edges())));
    for (long i = 0; (budget.timed() ? System.nanoTime() < deadline : i < most)
        && !bounding.exhausted(floor); i++) {
      bounding.step(floor);
    }
    polish(most, deadline);
  }

  private void polish(long most, long deadline) {
    if (bounding.medium() > bestScore.medium()) {
      return;
    }
    var now = polishing == null ? bounding.polishing() : polishing;
    polishing = now;
    for (long i = 0; now != null && (budget.timed() ? System.nanoTime() < deadline : i < most)
        && !now.done(bestScore); i++) {
      now.step(bestScore);
    }
  }

  private boolean offer(int[] edges) {
    var score = plans.score(edges);
    if (!score.betterThan(bestScore)) {
      return false;
    }
    best = edges;
    bestScore = score;
    control.improved(edges, score);
    return true;
  }

  private boolean trades() {
    return instance.problem().settings().needTolerance() > 0;
  }

  /**
   * What the search ends with, when the settings allow to give up points for
   * minutes.
   */
  public StrategyResult traded() {
    if (!trades()) {
      return result();
    }
    long most = Math.max(1, TRADES_A_ROW * (long) best.length);
    var done = new AtomicLong();
    int[] traded = new Trading(instance, conflicts, guide.candidates(), plans).trade(best,
        control.seed(),
        () -> budget.timed()
            ? budget.usedOfTrading()
            : Math.max(budget.usedOfTrading(), done.getAndAdd(Trading.BATCH) / (double) most));
    return new StrategyResult(traded, bounding.certificate(), budget.steps(), stopCause);
  }

  /** What the search ends with. */
  public StrategyResult result() {
    return new StrategyResult(best, bounding.certificate(), budget.steps(), stopCause);
  }

  @Override
  public void close() {
    helper.shutdownNow();
  }
}
