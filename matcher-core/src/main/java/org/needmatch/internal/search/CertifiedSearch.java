package org.needmatch.internal.search;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.simplex.LinearSolver;
import org.needmatch.plan.Limit.GapCause;
import org.needmatch.strategy.StopCause;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;

/**
 * The search behind the certified strategy. Two logical workers, one for plans
 * and one for prices, run in rounds and meet after each; with one thread they
 * take turns, with the same result under a step limit. Not thread-safe.
 */
public final class CertifiedSearch {
  /** Proposals to a step. */
  public static final int STEP = 1000;
  private static final int BATCH = 250;
  private static final int BATCHES_PER_ROUND = 80;
  private static final int TIMES_GIVEN_PRICES = 4;
  private static final int ROUNDS_PER_GUIDE = 10;
  private static final int STALL_CYCLES = 20;
  private static final int PROPOSALS_PER_REFINING_STEP = 500;
  private static final int EDGES_TO_ASK_EACH_ROUND = 8_000;
  private static final int MAX_FAILURES = 3;

  private final Instance instance;
  private final StrategyControl control;
  private final Conflicts conflicts;
  private final Supplier<int[]> byWorth;
  private final PlanCodec plans;
  private final PriceWorker prices;
  private final Budget budget;
  private final @Nullable Penalties penalties;
  private final Incumbent best;
  private final PriceGuidance guide;
  private final boolean city;
  private final SnapshotThrottle pace;
  private final RoundClock clock;
  private boolean given;
  private int cycle;
  private boolean handed;
  private long rounds;
  private int staleCycles;
  private int failures;
  private StopCause stopCause = StopCause.TIME_LIMIT;

  /**
   * Starts from the empty plan.
   *
   * @param penalties
   *          beyond the contract, null for none; bound and events do not know
   *          them
   * @param engine
   *          a solver for large programs, null for none
   */
  public CertifiedSearch(Instance instance, StrategyControl control, @Nullable Penalties penalties,
      LinearSolver.@Nullable Engine engine) {
    this.instance = instance;
    this.penalties = penalties;
    this.control = control;
    budget = new Budget(control, trades());
    conflicts = new Conflicts(instance);
    byWorth = instance.workers().ahead(() -> Greedy.byWorth(instance, conflicts));
    plans = new PlanCodec(instance);
    guide = new PriceGuidance(instance);
    prices = new PriceWorker(instance, conflicts, control, budget, engine);
    city = instance.graph().edges() > AnnealingCycle.CITY;
    pace = new SnapshotThrottle(budget.timed(), instance.graph().edges());
    clock = new RoundClock(control.prices().isEmpty() ? 1 : TIMES_GIVEN_PRICES);
    best = new Incumbent(instance, conflicts, plans, control, penalties);
  }

  /** The best plan's edges. */
  public int[] best() {
    return best.edges();
  }

  /**
   * Runs a cycle of the search, from hot to cold. Returns whether there is more
   * to do.
   */
  public boolean advance(BooleanSupplier terminated) {
    budget.terminatedBy(terminated);
    var more = new AtomicBoolean();
    if (control.guard("search", () -> more.set(advance()))) {
      return more.get();
    }
    cycle++;
    failures++;
    stopCause = budget.over() ? budget.cause() : StopCause.FAULT;
    return failures < MAX_FAILURES && !budget.over();
  }

  private boolean advance() {
    if (instance.graph().edges() == 0) {
      prices.exhaust(best.known());
      stopCause = StopCause.OPTIMAL;
      return false;
    }
    if (cycle == 0) {
      control.guard("start", () -> offer(byWorth.get()));
      control.guard("start",
          () -> given = offer(Greedy.from(instance, conflicts, control.start())));
      if (city) {
        prices.first(best::known,
            () -> control.guard("start",
                () -> new EarlyPlan(instance, conflicts, guide, budget, penalties)
                    .make(prices.leaning(), best, control.seed(), this::offer)));
      }
      compare();
      if (instance.workers().stopped() || budget.isNear()) {
        stopCause = budget.cause();
        return false;
      }
    }
    if (city) {
      guide.learn(prices.leaning());
    }
    int edges = instance.graph().edges();
    if (city && guide.known()
        && (handed || budget.used() >= AnnealingCycle.endOfCityCycles(edges))) {
      refine();
      cycle++;
      stopCause = budget.cause();
      return !budget.over();
    }
    var now = AnnealingCycle.next(cycle, edges, guide, budget.used(), given);
    var annealing = new Annealing(instance, conflicts, control.seed() * 1_000_003 + cycle,
        start(now), guide.candidates(), penalties);
    annealing.favour(guide.favoured());
    double begin = budget.used();
    long from = budget.proposals();
    double progress = 0;
    while (progress < 1 && !(city && handed) && !budget.over()) {
      progress = round(annealing, now, begin, from);
    }
    boolean better = offer(annealing.finished());
    compare();
    cycle++;
    boolean closed = best.total().medium() >= prices.medium();
    staleCycles = better ? 0 : staleCycles + 1;
    if (closed && (prices.polished(best.total()) || staleCycles >= STALL_CYCLES)) {
      stopCause = StopCause.OPTIMAL;
      return false;
    }
    stopCause = budget.cause();
    return !budget.over();
  }

  private int[] start(AnnealingCycle now) {
    return switch (now.start()) {
      case NOTHING -> new int[0];
      case PRICES -> best.lawful(guide.start(conflicts, best.edges()));
      case BEST -> best.edges();
    };
  }

  private double round(Annealing annealing, AnnealingCycle now, double begin, long from) {
    var pricing = prices.start(best.known(), RoundClock.NANOS);
    long deadline = clock.deadline();
    double progress = 0;
    for (int i = 0; !instance.workers().stopped() && (budget.timed()
        ? pricing.isRunning() || System.nanoTime() < deadline
        : i < BATCHES_PER_ROUND); i++) {
      progress = now.progress(budget.proposals() - from, begin, budget.used());
      if (progress >= 1) {
        break;
      }
      annealing.run(progress, BATCH);
      budget.count(BATCH);
    }
    clock.join(pricing);
    rounds++;
    if (pace.due() && annealing.medium() > best.total().medium()) {
      pace.run(() -> offer(plans.withoutUnfinished(annealing.edges())));
    }
    handed |= takePlans();
    if (!city && (rounds % ROUNDS_PER_GUIDE == 1 || rounds < ROUNDS_PER_GUIDE
        || instance.graph().edges() <= EDGES_TO_ASK_EACH_ROUND)) {
      guide.learn(prices.leaning());
      annealing.favour(guide.favoured());
      if (guide.known()) {
        offer(plans.withoutUnfinished(guide.start(conflicts, best.edges())));
      }
    }
    prices.report();
    compare();
    return progress;
  }

  private boolean offer(int[] edges) {
    boolean better = best.offer(edges);
    if (better) {
      prices.mend(guide.mending(best.edges()));
    }
    return better;
  }

  /** Whether a plan that came up on the prices' side is the best now. */
  private boolean takePlans() {
    int[] before = best.edges();
    prices.plans(whole -> guide.plans(conflicts, whole, best.edges())
        .forEach(edges -> offer(plans.withoutUnfinished(edges))));
    return best.edges() != before;
  }

  /**
   * Solves one neighbourhood after the other to the best it can do, until there
   * is another plan to do so with.
   */
  private void refine() {
    var refining = new ExactNeighbourhoods(instance, conflicts, control.seed() + failures,
        best.edges(), penalties);
    boolean better = false;
    while (!budget.over() && !takePlans()) {
      var pricing = prices.start(best.known(), RoundClock.NANOS);
      long deadline = clock.deadline();
      long before = refining.steps();
      do {
        better |= refining.improve(budget::over);
      } while (budget.timed() && !budget.over()
          && (pricing.isRunning() || System.nanoTime() < deadline));
      clock.join(pricing);
      budget.count((int) (refining.steps() - before) * PROPOSALS_PER_REFINING_STEP);
      if (pace.due() && better) {
        pace.run(() -> offer(refining.edges()));
        better = false;
      }
      prices.report();
      compare();
    }
    if (better) {
      offer(refining.edges());
      compare();
    }
  }

  private void compare() {
    budget.compare(best.contract().medium(), prices.medium());
  }

  /** No plan has more medium. */
  public long boundMedium() {
    return prices.medium();
  }

  private boolean trades() {
    return instance.problem().settings().needTolerance() > 0 && instance.graph().edges() > 0;
  }

  /**
   * What the search ends with, when the settings allow to give up points for
   * minutes.
   */
  public StrategyResult traded() {
    if (!trades()) {
      return result();
    }
    var traded = new AtomicReference<>(best.edges());
    control.guard("trading",
        () -> traded.set(new SoftTradeOff(instance, conflicts, guide.candidates(), plans, penalties)
            .trade(best.edges(), control.seed(), budget)));
    return result(traded.get());
  }

  /** What the search ends with. */
  public StrategyResult result() {
    return result(best.edges());
  }

  private StrategyResult result(int[] edges) {
    var certificate = prices.certificate();
    var causes = new ArrayList<GapCause>();
    if (best.known().medium() < certificate.provenMedium()) {
      causes.addAll(prices.causes());
    }
    if (penalties != null && best.total().medium() < certificate.provenMedium()) {
      causes.add(GapCause.OWN_CONSTRAINTS);
    }
    if (plans.score(edges).medium() < best.contract().medium()) {
      causes.add(GapCause.TOLERANCE);
    }
    return new StrategyResult(edges, certificate.provenMedium(), certificate, budget.steps(),
        stopCause, causes);
  }
}
