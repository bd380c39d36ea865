package org.needmatch.internal.search;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.needmatch.instance.Conflicts;
import org.needmatch.instance.Instance;
import org.needmatch.instance.Plans;
import org.needmatch.internal.bound.Bounding;

/**
 * Solves a few needs and their people anew, to the best that they can do while
 * the rest of the plan stays (local branching in the sense of P. Shaw's large
 * neighbourhood search, CP 1998, with branch and price inside). Not
 * thread-safe.
 */
final class ExactNeighbourhoods {
  private static final int MOST_EDGES = 1_500;
  private static final int MOST_STEPS = 160;

  private final Instance instance;
  private final Neighbourhood neighbourhood;
  private final Random64 random;
  private final Roster roster;
  private long steps;

  ExactNeighbourhoods(Instance instance, Conflicts conflicts, long seed) {
    this.instance = instance;
    random = new Random64(seed);
    roster = new Roster(instance, conflicts);
    neighbourhood = new Neighbourhood(roster);
  }

  /** Steps of branch and price so far. */
  long steps() {
    return steps;
  }

  /** Looks at one neighbourhood of a plan; a plan with more points, or null. */
  int @Nullable [] better(int[] plan, BooleanSupplier over) {
    roster.set(plan);
    var needs = neighbourhood.draw(random, MOST_EDGES);
    var part = Part.of(instance, needs, neighbourhood.people(needs), plan);
    var small = part.instance();
    var plans = new Plans(small);
    int[] before = part.taken(plan);
    int[] best = before;
    long medium = plans.score(before).medium();
    var conflicts = new Conflicts(small);
    var bounding = new Bounding(small, conflicts);
    var guide = new Guide(small);
    for (int i = 0; i < MOST_STEPS && !bounding.exhausted(medium) && !over.getAsBoolean(); i++) {
      bounding.step(medium);
      steps++;
      for (var whole = bounding.whole(); whole != null; whole = bounding.whole()) {
        int[] found = plans.withoutUnfinished(guide.plan(conflicts, whole));
        long value = plans.score(found).medium();
        if (value > medium) {
          medium = value;
          best = found;
        }
      }
    }
    return best == before ? null : part.with(roster, plan, before, best);
  }
}
