package org.needmatch.internal.bound;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.simplex.LinearSolver;
import org.needmatch.plan.Limit.GapCause;

/**
 * Lowers the bound of a large instance to the linear program's value, and finds
 * plans among the weeks that came up on the way: steps on the prices bring them
 * up, column generation adds those that the program lacks, and an integer
 * program chooses one for each person (price and branch: the restricted master
 * heuristic, R. Sadykov and others, "Primal heuristics for branch and price",
 * INFORMS Journal on Computing 31, 2019). Then it begins anew at the program's
 * prices, with more weeks. Not thread-safe.
 */
final class PriceAndBranch implements BoundMethod {
  private static final int FIRST_TO_COLLECT = 30;
  private static final int STEPS = 150;
  private static final int MAX_ROUNDS = 40;
  /** The program is as good as solved when it is so near to its bound. */
  private static final double NEAR = 2e-5;

  private final BranchTree tree;
  private final SubgradientDescent descent;
  private final ShownWeeks shown;
  private final RestrictedMaster master;
  private final Pricing pricing;
  private final Instance instance;
  private final PricedPairs pairs;
  private final BranchState everything;
  private BranchState branch;
  private BranchNode node;
  private int[] mending = {};
  private final Deque<float[]> whole = new ArrayDeque<>();
  private int steps;
  private int rounds;
  private long workOfPlans;
  private @Nullable ChosenWeeks choosing;
  private BooleanSupplier stop = () -> false;

  PriceAndBranch(Instance instance, Conflicts conflicts, TimeBlocks spells, PricedPairs pairs,
      BranchTree tree, SubgradientDescent descent, LinearSolver.Engine engine) {
    this.instance = instance;
    this.pairs = pairs;
    this.tree = tree;
    node = tree.root();
    this.descent = descent;
    shown = descent.shown();
    var goal = ScalarizedObjective.points(instance);
    master = new RestrictedMaster(instance, pairs, goal, null, engine);
    pricing = new Pricing(instance, conflicts, spells, pairs, goal, null);
    everything = new BranchState(instance, pairs);
    branch = everything;
  }

  @Override
  public void step(long bestMedium) {
    var chosen = choosing;
    if (chosen != null) {
      take(chosen);
    } else if (steps < STEPS) {
      descent.step(bestMedium);
      if (++steps > FIRST_TO_COLLECT) {
        shown.addTo(master, everything);
      }
    } else if (!master.solve(Integer.MAX_VALUE, stop)) {
      begin();
    } else if (!round() && !demand()) {
      choosing = master.choose(branch, bestMedium, stop);
      if (choosing == null) {
        restart();
      }
    }
  }

  /** Whether the program wants more weeks. */
  private boolean round() {
    boolean more = pricing.round(node, branch, master);
    double value = master.value(branch);
    return more && ++rounds < MAX_ROUNDS && node.value() - value > NEAR * value;
  }

  /**
   * Demands what mends teams that pins begin, which counts before any point: the
   * bound does without. Returns whether there is more to solve.
   */
  private boolean demand() {
    if (branch != everything || mending.length == 0) {
      return false;
    }
    rounds = 0;
    node = new BranchNode(0, 0, null, null, pairs.noPrices(), Long.MAX_VALUE);
    branch = new BranchState(instance, pairs);
    for (int edge : mending) {
      instance.graph().forEachPlacement(edge, (volunteer, role, pair) -> demand(volunteer, role));
    }
    master.take(branch);
    return true;
  }

  private void demand(int volunteer, int role) {
    int need = instance.sessions().roleNeed(role);
    if (instance.pinFaults().curable(need)) {
      branch.take(new BranchingDecision(BranchingDecision.Kind.RUNS, need, -1));
    } else {
      branch.take(new BranchingDecision(BranchingDecision.Kind.IN, need, volunteer));
    }
  }

  @Override
  public void mend(int[] edges) {
    mending = edges;
  }

  private void take(ChosenWeeks chosen) {
    chosen.run();
    workOfPlans += chosen.work();
    var taken = chosen.taken();
    if (taken != null) {
      whole.add(taken);
    }
    choosing = null;
    restart();
  }

  private void restart() {
    begin();
    descent.restart(master);
  }

  private void begin() {
    if (branch != everything) {
      branch = everything;
      node = tree.root();
      master.take(everything);
    }
    rounds = 0;
    steps = 0;
  }

  @Override
  public @Nullable Runnable apart() {
    return choosing;
  }

  @Override
  public void threads(int count) {
    descent.threads(count);
  }

  @Override
  public void stopWhen(BooleanSupplier over) {
    stop = over;
  }

  @Override
  public long points() {
    return descent.points();
  }

  @Override
  public boolean stuck() {
    return false;
  }

  @Override
  public GapCause cause() {
    return descent.cause();
  }

  @Override
  public long work() {
    return descent.work() + master.work() + workOfPlans;
  }

  @Override
  public float @Nullable [] leaning() {
    return descent.leaning();
  }

  @Override
  public float @Nullable [] whole() {
    return whole.poll();
  }
}
