package org.needmatch.internal.timefold;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.search.CertifiedSearch;
import org.needmatch.plan.DualPrices;
import org.needmatch.plan.Limit.GapCause;
import org.needmatch.plan.Score;
import org.needmatch.rules.RuleSet;
import org.needmatch.strategy.StopCause;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;
import org.needmatch.timefold.ExtraConstraints;

/**
 * The certified search under an embedder's own constraints: each plan that the
 * search finds is rebuilt so that none of theirs breaks, and Timefold goes on
 * from there. The bound is that of the problem without them, so a closed gap is
 * no reason to stop; a gap limit counts for plans that keep them.
 */
record ConstrainedSearch(Instance instance, StrategyControl control, List<ExtraConstraints> own) {
  private static final long MOVES_PER_STEP = 100;

  /** The embedder's constraints. */
  static List<ExtraConstraints> own(RuleSet rules) {
    return rules.constraints().stream().filter(ExtraConstraints.class::isInstance)
        .map(ExtraConstraints.class::cast).toList();
  }

  StrategyResult solve() {
    if (instance.workers().stopped()) {
      return new StrategyResult(new int[0], Long.MAX_VALUE, 0, StopCause.CANCELLED);
    }
    var plans = new SeatPlans(instance);
    var scores = new PlanCodec(instance);
    var start = plans.empty();
    var stepLimit = control.stepLimit();
    var solver = Solvers.withOwn(own, start.planRules().hasPairs(), control.seed(),
        LocalSearchStrategy.left(control), stepLimit == null ? null : stepLimit * MOVES_PER_STEP);
    var engine = new CertifiedSearch(instance, new FirstShare(control));
    var near = new AtomicBoolean();
    LongConsumer compare = medium -> {
      if (control.isNearEnough(medium, engine.boundMedium())) {
        near.set(true);
        solver.terminateEarly();
      }
    };
    var run = new SearchRun(engine, plans,
        rebuilt -> compare.accept(scores.score(rebuilt.edges()).medium()));
    start.attach(run);
    solver.addEventListener(event -> {
      int[] edges = scores.withoutUnfinished(plans.edges(event.getNewBestSolution()));
      var score = scores.score(edges);
      control.improved(edges, score);
      compare.accept(score.medium());
    });
    SeatPlan best;
    try (var watch = TerminationPoller.start(() -> control.cancelled() && run.done(),
        solver::terminateEarly)) {
      best = solver.solve(start);
    }
    var result = engine.result();
    return new StrategyResult(lawful(best, run, plans, scores), result.boundMedium(),
        result.certificate(), result.steps(), cause(result, near.get()),
        result.gapCauses().isEmpty() ? List.of(GapCause.OWN_CONSTRAINTS) : result.gapCauses());
  }

  /**
   * Mending a rule that pins break weighs as much as keeping one of the
   * embedder's: a plan that traded one for the other gives way to the rebuilt
   * one.
   */
  private static int[] lawful(SeatPlan best, SearchRun run, SeatPlans plans, PlanCodec scores) {
    int[] edges = scores.withoutUnfinished(plans.edges(best));
    var score = best.getScore();
    var rebuilt = run.rebuilt();
    return rebuilt != null
        && (score == null || score.hardScore() - scores.score(edges).hard() < rebuilt.ownHard())
            ? rebuilt.edges()
            : edges;
  }

  private StopCause cause(StrategyResult result, boolean near) {
    if (near) {
      return StopCause.GAP_LIMIT;
    }
    if (control.cancelled()) {
      return StopCause.CANCELLED;
    }
    return result.stopCause() == StopCause.OPTIMAL ? StopCause.STALLED : result.stopCause();
  }

  /**
   * Leaves the engine a share of the time, and keeps its plans back until they
   * are rebuilt.
   */
  private record FirstShare(StrategyControl whole) implements StrategyControl {
    private static final double SHARE = 0.6;

    @Override
    public long seed() {
      return whole.seed();
    }

    @Override
    public int threads() {
      return whole.threads();
    }

    @Override
    public Duration elapsed() {
      return whole.elapsed();
    }

    @Override
    public @Nullable Duration timeLimit() {
      var limit = whole.timeLimit();
      return limit == null ? null : Duration.ofNanos(Math.round(limit.toNanos() * SHARE));
    }

    @Override
    public @Nullable Long stepLimit() {
      return whole.stepLimit();
    }

    @Override
    public boolean cancelled() {
      return whole.cancelled();
    }

    @Override
    public boolean guard(String part, Runnable work) {
      return whole.guard(part, work);
    }

    @Override
    public Map<String, String> parameters() {
      return whole.parameters();
    }

    @Override
    public int[] start() {
      return whole.start();
    }

    @Override
    public DualPrices prices() {
      return whole.prices();
    }

    @Override
    public void improved(int[] edges, Score score) {
      // A plan of the engine may break the embedder's constraints.
    }

    @Override
    public void bound(long medium) {
      whole.bound(medium);
    }
  }
}
