package org.needmatch.internal.bound;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;
import org.needmatch.internal.simplex.Simplex;

/**
 * Branch and price for the most points when only so many people may have
 * another week than they were told. The told weeks earn what must be left of
 * them at the program's price of a change; a node is worth the teams, the told
 * weeks, and what those gain who gain most. Not thread-safe.
 */
public final class ChangeLimitedBranchAndPrice {
  private final RestrictedMaster master;
  private final BranchAndPrice search;
  private final BranchTree tree;

  /**
   * Cost: see {@link BoundSolver}; meant for instances of some thousand pairs.
   *
   * @param before
   *          the same instance with another number of changes, whose weeks are
   *          taken over; or null
   */
  public ChangeLimitedBranchAndPrice(Instance instance, Conflicts conflicts, RetainedWeeks kept,
      @Nullable ChangeLimitedBranchAndPrice before) {
    var pairs = new PricedPairs(instance);
    var goal = ScalarizedObjective.points(instance);
    var branch = new BranchState(instance, pairs);
    master = new RestrictedMaster(instance, pairs, goal, kept, Simplex::new);
    var week = new IntList();
    for (int u = 0; u < instance.graph().units(); u++) {
      for (int[] told : kept.weeks(u)) {
        week.clear();
        for (int edge : told) {
          week.add(edge);
        }
        master.add(u, week, branch);
      }
    }
    if (before != null) {
      master.addAll(before.master, branch);
    }
    tree = new BranchTree(pairs.noPrices(), instance.sessions().totalValue() * TeamOracle.PART,
        -instance.floors().worst());
    search = new BranchAndPrice(instance, conflicts, new TimeBlocks(instance, conflicts), pairs,
        tree, goal, master, null, kept);
  }

  /** As {@link BoundSolver#stopWhen}. */
  public void stopWhen(BooleanSupplier over) {
    search.stopWhen(over);
  }

  /** One step, given the points of a plan that is known. */
  public void step(long bestMedium) {
    search.step(bestMedium);
  }

  /** No plan with so few changes has more points. */
  public long medium() {
    return search.points();
  }

  /** Whether more steps are of no use. */
  public boolean done(long bestMedium) {
    return search.stuck() || medium() <= bestMedium;
  }

  /**
   * The next leaning that is a plan, but for rules that branching leaves out, or
   * null.
   */
  public float @Nullable [] whole() {
    return search.whole();
  }

  /** How much the program changes the week of each unit that counts. */
  public double[] changed() {
    return master.changed(master.solution());
  }
}
