package org.needmatch.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Pin;
import org.needmatch.domain.Problem;
import org.needmatch.instance.Instance;
import org.needmatch.instance.Plans;
import org.needmatch.instance.Worth;
import org.needmatch.plan.Limit;
import org.needmatch.plan.PairPrices;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;
import org.needmatch.rules.PairRule;
import org.needmatch.strategy.Extension;
import org.needmatch.strategy.Strategies;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;
import org.needmatch.strategy.UnsuitedProblemException;

/** One solve from problem to outcome. */
final class SolveRun implements Callable<Outcome>, StrategyControl {
  private volatile Problem problem;
  private final SolveOptions options;
  private final List<PairRule> rules;
  private final List<Extension> extensions;
  private final Consumer<SolveEvent> listener;
  private volatile long began = System.nanoTime();
  private volatile boolean cancelled;
  private final ChangeQueue changes;
  private volatile long roundBegan = began;
  private volatile @Nullable Plan start;
  private volatile PairPrices prices;
  private volatile @Nullable Plans plans;
  private volatile @Nullable Best best;

  private record Best(Plans plans, int[] edges) {
  }

  SolveRun(Problem problem, SolveOptions options, List<PairRule> rules, List<Extension> extensions,
      Consumer<SolveEvent> listener, ChangeQueue changes) {
    this.problem = problem;
    this.changes = changes;
    start = options.start();
    prices = options.prices();
    this.options = options;
    this.rules = rules;
    this.extensions = extensions;
    this.listener = listener;
  }

  @Override
  public Outcome call() {
    began = System.nanoTime();
    try {
      var strategy = Strategies.named(options.strategy());
      var instance = open();
      while (true) {
        var result = strategy.solve(instance, this);
        var changed = next(result);
        if (changed == null) {
          var outcome = outcome(result);
          listener.accept(new SolveEvent.Finished(sinceBegun(), outcome));
          return outcome;
        }
        instance = changed;
      }
    } catch (UnsuitedProblemException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    } finally {
      changes.close();
    }
  }

  private Instance open() {
    roundBegan = System.nanoTime();
    var instance = Instance.of(problem, rules);
    var made = new Plans(instance);
    plans = made;
    int seats = made.seats(IntStream.range(0, instance.sessions().roleCount())
        .map(instance.sessions()::wanted).toArray());
    listener.accept(new SolveEvent.Started(sinceBegun(), problem.volunteers().size(),
        problem.needs().size(), seats, instance.graph().pairs(), instance.sessions().totalValue()));
    return instance;
  }

  @Override
  public @Nullable Instance next(StrategyResult found) {
    best = new Best(plans(), found.edges());
    var more = changes.take();
    if (more.isEmpty()) {
      return null;
    }
    start = plans().plan(found.edges());
    var proof = found.certificate();
    prices = proof == null ? PairPrices.NONE : proof.pairPrices();
    var now = problem;
    for (var change : more) {
      now = change.apply(now);
    }
    problem = now;
    listener.accept(new SolveEvent.Changed(sinceBegun(), more.size()));
    return open();
  }

  private Plans plans() {
    return Objects.requireNonNull(plans);
  }

  private Outcome outcome(StrategyResult result) {
    var made = plans();
    var instance = made.instance();
    var score = made.score(result.edges());
    var given = result.certificate();
    var certificate = given == null ? QuickBound.of(instance) : given;
    return new Outcome(made.plan(result.edges()), score,
        Limit.ofWeek(Math.min(result.boundMedium(), certificate.provenMedium())),
        instance.sessions().totalValue(), conflicts(instance, made, result.edges()),
        released(instance), certificate, instance.graph().pairs(), sinceBegun(), result.steps(),
        result.stopCause(), options);
  }

  private static List<ReleasedPin> released(Instance instance) {
    var review = instance.pins().review();
    var released = new ArrayList<ReleasedPin>();
    review.released().forEach(pin -> released.add(new ReleasedPin(pin.pin(), pin.reason().code())));
    review.seatless().forEach(pin -> released.add(new ReleasedPin(pin, "pin")));
    return List.copyOf(released);
  }

  private static List<PinConflict> conflicts(Instance instance, Plans plans, int[] edges) {
    var conflicts = new ArrayList<PinConflict>();
    var filled = plans.filled(edges);
    var worth = new Worth(instance);
    var teams = instance.teams().of(instance, edges);
    var present = new HashMap<Integer, List<Integer>>();
    for (int e : edges) {
      if (instance.graph().isGroup(e)) {
        for (var part : instance.graph().parts(e)) {
          present.computeIfAbsent(instance.sessions().roleNeed(part.role()), n -> new ArrayList<>())
              .add(part.volunteer());
        }
      }
    }
    var rows = instance.pins().rows();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      int need = instance.sessions().roleNeed(row.role());
      String code = instance.pinFaults().code(i);
      if (code == null && !worth.runs(need, filled)) {
        code = "minimum";
      }
      if (code == null && !instance.teams().holds(need, teams.getOrDefault(need, List.of()))) {
        code = "presence";
      }
      if (code == null && instance.together().of(row.volunteer()).stream()
          .anyMatch(other -> !instance.pins().in(need).contains(other)
              && !present.getOrDefault(need, List.of()).contains(other))) {
        code = "pair";
      }
      if (code != null) {
        conflicts.add(new PinConflict(
            new Pin(instance.sessions().need(need).id(),
                instance.sessions().role(row.role()).name(), problemId(instance, row.volunteer())),
            code));
      }
    }
    return List.copyOf(conflicts);
  }

  private static String problemId(Instance instance, int volunteer) {
    return instance.problem().volunteers().get(volunteer).id();
  }

  Optional<Plan> best() {
    var found = best;
    return found == null ? Optional.empty() : Optional.of(found.plans().plan(found.edges()));
  }

  void cancel() {
    cancelled = true;
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
    return options.timeLimit();
  }

  @Override
  public @Nullable Long stepLimit() {
    return options.stepLimit();
  }

  @Override
  public boolean cancelled() {
    return cancelled || changes.isWaiting();
  }

  @Override
  public List<Extension> extensions() {
    return extensions;
  }

  @Override
  public int[] start() {
    var from = start;
    var made = plans;
    return from == null || made == null ? new int[0] : made.edges(from);
  }

  @Override
  public PairPrices prices() {
    return prices;
  }

  @Override
  public void improved(int[] edges, Score score) {
    var made = plans;
    int seats = 0;
    if (made != null) {
      best = new Best(made, edges);
      seats = made.seats(made.filled(edges));
    }
    listener.accept(new SolveEvent.Improved(sinceBegun(), score, seats));
  }

  @Override
  public void bound(long medium) {
    listener.accept(new SolveEvent.BoundImproved(sinceBegun(), medium));
  }
}
