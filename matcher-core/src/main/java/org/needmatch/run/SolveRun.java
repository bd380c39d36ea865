package org.needmatch.run;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PinOutcome;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.jfr.FlightRecorder;
import org.needmatch.internal.rules.SessionClock;
import org.needmatch.internal.search.InstanceModel;
import org.needmatch.internal.strategy.Faults;
import org.needmatch.internal.strategy.Strategies;
import org.needmatch.internal.threads.Workers;
import org.needmatch.plan.DualPrices;
import org.needmatch.plan.Limit;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;
import org.needmatch.rules.RuleSet;
import org.needmatch.strategy.SolverModel;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;
import org.needmatch.strategy.UnsupportedProblemException;

/** One solve from problem to outcome. */
final class SolveRun implements Callable<SolveResult>, StrategyControl {
  /** As good as none, and within what nanoseconds can count. */
  private static final Duration LONGEST = Duration.ofDays(36_500);

  private volatile Problem problem;
  private final SolveOptions options;
  private volatile RuleSet rules;
  private final @Nullable List<String> focus;
  private final GuardedListener embedder;
  private final Consumer<SolveEvent> listener;
  private volatile long began = System.nanoTime();
  private final StopSignal stop = new StopSignal();
  private final ChangeQueue changes;
  private volatile long roundBegan = began;
  private volatile @Nullable Plan start;
  private volatile DualPrices prices;
  private volatile @Nullable PlanCodec plans;
  private volatile @Nullable Best best;
  private final Faults faults = new Faults();
  private volatile long bound = Long.MAX_VALUE;

  private record Best(PlanCodec plans, int[] edges, Score score) {
  }

  SolveRun(Problem problem, SolveOptions options, RuleSet rules, @Nullable List<String> focus,
      Consumer<SolveEvent> listener, ChangeQueue changes) {
    this.problem = SessionClock.of(problem);
    this.changes = changes;
    start = options.start();
    prices = options.prices();
    this.options = options;
    this.rules = rules;
    this.focus = focus;
    embedder = new GuardedListener(listener);
    this.listener = new SolveLog().andThen(embedder);
  }

  @Override
  public SolveResult call() {
    began = System.nanoTime();
    stop.enter();
    var own = Workers.own(options.threads() - 1);
    try {
      var given = rules.executor();
      rules = rules.on(options.threads(), given == null ? own : given);
      var object = options.strategyObject();
      var strategy = Strategies.under(rules,
          object == null ? Strategies.named(options.strategy()) : object);
      Strategies.check(strategy, options.parameters());
      if (options.gapLimit() != null && !strategy.keepsGapLimit()) {
        SolveLog.gapLimitHasNoEffect(strategy.name());
      }
      var model = open();
      while (true) {
        var result = new GuardedStrategy(strategy, faults).solve(model, this, this::known);
        var changed = next(result);
        if (changed == null) {
          var outcome = outcome(result);
          listener.accept(new SolveEvent.Finished(sinceBegun(), outcome));
          return outcome;
        }
        model = changed;
      }
    } catch (UnsupportedProblemException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    } finally {
      own.shutdown();
      changes.close();
      stop.leave();
    }
  }

  private int[] known() {
    var known = best;
    return known == null || known.plans() != plans() ? new int[0] : known.edges();
  }

  private SolverModel open() {
    roundBegan = System.nanoTime();
    var from = start;
    var opening = new AtomicBoolean(true);
    // A plan to begin from is lost without the whole graph.
    BooleanSupplier over = () -> stop.isSet() && !(opening.get() && from != null);
    FlightRecorder.phase("model", () -> plans = new PlanCodec(Instance.of(problem, rules, over)));
    opening.set(false);
    var made = plans();
    var instance = made.instance();
    bound = instance.sessions().totalValue();
    int seats = made.seats(IntStream.range(0, instance.sessions().roleCount())
        .map(instance.sessions()::wanted).toArray());
    listener.accept(new SolveEvent.Started(sinceBegun(), problem.volunteers().size(),
        problem.needs().size(), seats, instance.graph().pairs(), instance.sessions().totalValue()));
    return new InstanceModel(instance);
  }

  @Override
  public @Nullable SolverModel next(StrategyResult found) {
    best = new Best(plans(), found.edges(), plans().score(found.edges()));
    embedder.pulse(true);
    var more = changes.take();
    if (more.isEmpty()) {
      return null;
    }
    start = plans().plan(found.edges());
    var proof = found.certificate();
    prices = proof == null ? DualPrices.NONE : proof.pairPrices();
    var applied = AppliedChanges.of(problem, more);
    problem = applied.problem();
    listener.accept(new SolveEvent.Changed(sinceBegun(), more.size(), applied.ignored()));
    return open();
  }

  private PlanCodec plans() {
    return Objects.requireNonNull(plans);
  }

  private SolveResult outcome(StrategyResult result) {
    var made = plans();
    var instance = made.instance();
    var score = made.score(result.edges());
    var given = result.certificate();
    var certificate = given == null ? QuickBound.of(instance, this) : given;
    bound = Math.min(result.boundMedium(), certificate.provenMedium());
    return new SolveResult(made.plan(result.edges()), score, Limit.ofWeek(bound),
        instance.sessions().totalValue(), PinOutcome.conflicts(instance, made, result.edges()),
        PinOutcome.released(instance), certificate, instance.graph().pairs(), sinceBegun(),
        result.steps(), result.stopCause(), options, faults.all(), result.gapCauses());
  }

  Optional<Plan> best() {
    var found = best;
    return found == null ? Optional.empty() : Optional.of(found.plans().plan(found.edges()));
  }

  Optional<SolveJob.Progress> progress() {
    var found = best;
    return found == null
        ? Optional.empty()
        : Optional.of(new SolveJob.Progress(sinceBegun(), found.score(),
            Math.max(bound, found.score().medium())));
  }

  /** Whether the calling thread is the one that solves. */
  boolean isHere() {
    return stop.isHere();
  }

  void cancel() {
    stop.cancel();
    changes.finish();
  }

  Problem problem() {
    return problem;
  }

  private Duration sinceBegun() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  @Override
  public long seed() {
    return options.seed();
  }

  @Override
  public int threads() {
    return options.threads();
  }

  @Override
  public Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - roundBegan);
  }

  @Override
  public @Nullable Duration timeLimit() {
    var limit = options.timeLimit();
    return limit == null || limit.compareTo(LONGEST) < 0 ? limit : LONGEST;
  }

  @Override
  public @Nullable Long stepLimit() {
    return options.stepLimit();
  }

  @Override
  public boolean cancelled() {
    if (stop.isHere()) {
      embedder.pulse(false);
    }
    return stop.isSet() || changes.isWaiting();
  }

  @Override
  public boolean isNearEnough(long medium, long proven) {
    return options.isNearEnough(medium, proven);
  }

  @Override
  public Map<String, String> parameters() {
    return options.parameters();
  }

  @Override
  public boolean guard(String part, Runnable work) {
    return faults.guard(part, work);
  }

  @Override
  public @Nullable List<String> focus() {
    return focus;
  }

  @Override
  public int[] start() {
    var from = start;
    var made = plans;
    return from == null || made == null ? new int[0] : made.edges(from);
  }

  @Override
  public DualPrices prices() {
    return prices;
  }

  @Override
  public void improved(int[] edges, Score score) {
    var made = plans;
    int seats = 0;
    if (made != null) {
      best = new Best(made, edges, score);
      seats = made.seats(made.filled(edges));
    }
    listener.accept(new SolveEvent.Improved(sinceBegun(), score, seats));
  }

  @Override
  public void bound(long medium) {
    bound = Math.min(bound, medium);
    FlightRecorder.bound(bound);
    listener.accept(new SolveEvent.BoundImproved(sinceBegun(), medium));
  }
}
