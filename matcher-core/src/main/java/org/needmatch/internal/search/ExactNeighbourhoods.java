package org.needmatch.internal.search;

import java.util.BitSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.bound.BoundSolver;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.instance.ProblemParts;
import org.needmatch.plan.Score;

/**
 * Improves a plan by solving a few needs and their people anew, to the best
 * that they can do while all else stays: large neighbourhood search (P. Shaw,
 * CP 1998) with branch and price inside. Not thread-safe.
 */
final class ExactNeighbourhoods {
  private static final int MAX_EDGES = 1_500;
  private static final int MAX_STEPS = 160;

  private final Neighbourhood neighbourhood;
  private final ProblemParts parts;
  private final Random64 random;
  private final WorkingPlan roster;
  private final int mostEdges;
  private final int mostSteps;
  private final @Nullable Penalties penalties;
  private Score penalty = Score.ZERO;
  private long steps;

  /**
   * @param penalties
   *          beyond the contract, null for none: they are weighed when a
   *          neighbourhood is solved, and what they spoil is taken back
   */
  ExactNeighbourhoods(Instance instance, Conflicts conflicts, long seed, int[] plan,
      @Nullable Penalties penalties) {
    this(instance, conflicts, seed, plan, penalties, MAX_EDGES, MAX_STEPS);
  }

  /**
   * Small neighbourhoods, for few steps each.
   *
   * @param mostEdges
   *          about so many edges in a neighbourhood
   * @param mostSteps
   *          of branch and price in each
   */
  ExactNeighbourhoods(Instance instance, Conflicts conflicts, long seed, int[] plan, int mostEdges,
      int mostSteps) {
    this(instance, conflicts, seed, plan, null, mostEdges, mostSteps);
  }

  private ExactNeighbourhoods(Instance instance, Conflicts conflicts, long seed, int[] plan,
      @Nullable Penalties penalties, int mostEdges, int mostSteps) {
    this.penalties = penalties;
    this.mostEdges = mostEdges;
    this.mostSteps = mostSteps;
    random = new Random64(seed);
    roster = new WorkingPlan(instance, conflicts);
    roster.set(plan);
    neighbourhood = new Neighbourhood(roster);
    parts = new ProblemParts(instance.problem());
    penalty = penalty();
  }

  /** Steps of branch and price so far. */
  long steps() {
    return steps;
  }

  /** The plan as it is now. */
  int[] edges() {
    return roster.edges();
  }

  /**
   * Looks at one neighbourhood. Returns whether the plan has more points now.
   */
  boolean improve(BooleanSupplier over) {
    return improve(neighbourhood.draw(random, mostEdges), over);
  }

  /** Looks at the neighbourhood of a need. */
  boolean improve(int need, BooleanSupplier over) {
    return improve(neighbourhood.around(need, random, mostEdges), over);
  }

  private boolean improve(BitSet needs, BooleanSupplier over) {
    var part = Subproblem.of(roster, parts, needs, neighbourhood.people(needs));
    var small = part.instance();
    var plans = new PlanCodec(small);
    int[] before = part.taken(roster);
    if (!small.isWhole()) {
      return false;
    }
    int[] best = before;
    var now = plans.score(before);
    long medium = now.medium();
    var conflicts = new Conflicts(small);
    var bounding = new BoundSolver(small, conflicts);
    var guide = new PriceGuidance(small);
    for (int i = 0; i < mostSteps && !bounding.exhausted(medium) && !over.getAsBoolean(); i++) {
      bounding.step(medium);
      steps++;
      for (var whole = bounding.whole(); whole != null; whole = bounding.whole()) {
        int[] found = plans.withoutUnfinished(guide.plan(conflicts, whole));
        var score = plans.score(found);
        if (score.medium() > medium && score.hard() >= now.hard()) {
          medium = score.medium();
          best = found;
        }
      }
    }
    long points = roster.medium();
    if (best == before || !part.replace(roster, before, best)) {
      return false;
    }
    return isBetter(points) || !part.replace(roster, best, before);
  }

  private boolean isBetter(long points) {
    var now = penalty();
    boolean better = now.hard() >= penalty.hard()
        && roster.medium() + now.medium() > points + penalty.medium();
    penalty = better ? now : penalty;
    return better;
  }

  private Score penalty() {
    return penalties == null ? Score.ZERO : penalties.of(roster.edges());
  }
}
