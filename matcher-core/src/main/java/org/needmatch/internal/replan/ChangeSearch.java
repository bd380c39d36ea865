package org.needmatch.internal.replan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.bound.ChangeLimitedBranchAndPrice;
import org.needmatch.internal.bound.RetainedWeeks;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.search.Greedy;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.Solver;

/**
 * Branch and price for one number of changes. Plans come from whole answers of
 * the program, and from freeing the people whose weeks it changes most and
 * solving the week with nobody else moving. Not thread-safe.
 */
final class ChangeSearch {
  private static final int MAX_STEPS = 4_000;
  private static final int STEPS_A_TRIAL = 25;
  private static final long STEPS_OF_TRIAL = 15;
  private static final int MAX_TRIALS = 6;

  private final Instance instance;
  private final PlanCodec plans;
  private final Conflicts conflicts;
  private final ChangeLimitedBranchAndPrice bounding;
  private final PublishedWeeks told;
  private final int most;
  private final SolveOptions options;
  private final long until;
  private final Set<Set<String>> tried = new HashSet<>();
  private Score best = Score.ZERO;
  private Plan bestPlan = Plan.EMPTY;

  ChangeSearch(Instance instance, RetainedWeeks weeks, @Nullable ChangeSearch before,
      PublishedWeeks told, int most, SolveOptions options, long until) {
    this.instance = instance;
    this.told = told;
    this.most = most;
    this.options = options;
    this.until = until;
    plans = new PlanCodec(instance);
    conflicts = before == null ? new Conflicts(instance) : before.conflicts;
    bounding = new ChangeLimitedBranchAndPrice(instance, conflicts, weeks,
        before == null ? null : before.bounding);
    bounding.stopWhen(this::over);
  }

  /** No plan of the instance with so few changes has more points. */
  long boundMedium() {
    return bounding.medium();
  }

  /** Whether no plan of the instance with so few changes is better. */
  boolean finished() {
    return bounding.done(best.medium());
  }

  /** Searches, given a score that is known; better plans go to the listener. */
  void run(Score known, Consumer<Plan> found) {
    best = known;
    var start = options.start();
    bestPlan = start == null ? Plan.EMPTY : start;
    for (int i = 0; i < MAX_STEPS && !bounding.done(best.medium()) && !over(); i++) {
      bounding.step(best.medium());
      for (var whole = bounding.whole(); whole != null; whole = bounding.whole()) {
        if (instance.rules().constraints().isEmpty()) {
          take(plans.plan(Greedy.leaning(instance, conflicts, whole)), found);
        }
      }
      if (i % STEPS_A_TRIAL == STEPS_A_TRIAL - 1 && tried.size() < MAX_TRIALS) {
        trial(found);
      }
    }
    if (bounding.medium() > best.medium() && !over()) {
      trial(found);
    }
  }

  private boolean over() {
    return until != Long.MAX_VALUE && System.nanoTime() > until
        || options.isNearEnough(best.medium(), bounding.medium());
  }

  private void take(Plan plan, Consumer<Plan> found) {
    var score = plans.score(plans.edges(plan));
    if (score.betterThan(best) && told.changed(plan).size() <= most) {
      best = score;
      bestPlan = plan;
      found.accept(plan);
    }
  }

  /** Frees those whose weeks the program changes most, and nobody else. */
  private void trial(Consumer<Plan> found) {
    var free = most();
    if (!tried.add(free) || free.isEmpty()) {
      return;
    }
    var volunteers = instance.problem().volunteers();
    var places = new ArrayList<>(instance.problem().held());
    told.people().forEach(id -> places.addAll(told.places(id)));
    var loose = new HashSet<>(free);
    volunteers.stream().map(volunteer -> volunteer.id()).filter(id -> !told.counts(id))
        .forEach(loose::add);
    var stay = told.people().stream().filter(id -> !free.contains(id) && !told.losesAny(id))
        .flatMap(id -> told.places(id).stream()).toList();
    var pins = new LinkedHashSet<>(instance.problem().pins());
    pins.addAll(stay);
    var trial = Solver.under(instance.rules().narrowed(new FixedVolunteersRule(loose, places)));
    take(trial
        .solve(instance.problem().withPins(List.copyOf(pins)),
            options.toBuilder().timeLimit(null).stepLimit(STEPS_OF_TRIAL).start(bestPlan).build())
        .plan(), found);
  }

  private Set<String> most() {
    double[] changed = bounding.changed();
    var graph = instance.graph();
    var volunteers = instance.problem().volunteers();
    var free = new HashSet<String>();
    IntStream.range(0, changed.length).filter(u -> changed[u] > 1e-6).boxed()
        .sorted(Comparator.comparingDouble((Integer u) -> -changed[u])).forEach(u -> {
          var members = graph.isGroupUnit(u)
              ? IntStream.of(graph.members(u)).mapToObj(v -> volunteers.get(v).id())
                  .filter(told::counts).toList()
              : List.of(volunteers.get(graph.volunteer(u)).id());
          if (free.size() + members.size() <= most) {
            free.addAll(members);
          }
        });
    return free;
  }
}
