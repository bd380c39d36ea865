package org.needmatch.internal.bound;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.plan.Limit.GapCause;

/**
 * Lowers the bound of a small instance to the best plan: at each node of the
 * tree the linear program gives the prices, until no week is worth more than it
 * costs; what they decide is fixed, anew whenever a better plan lets them
 * decide more; then the node is split where the program wavers and a split
 * lowers both halves most, and the half that it lowers less is next, down to a
 * plan (C. Barnhart and others, "Branch-and-Price", Operations Research 46,
 * 1998). Not thread-safe.
 */
final class BranchAndPrice implements BoundMethod {
  private static final int MAX_PIVOTS = 20_000;
  /** Between two of these the prices of the root take a step of their own. */
  private static final int PIVOTS_A_STEP = 1_000;
  /** So much nearer to the best plan, what can be fixed is looked for anew. */
  private static final double REFIX = 0.7;
  private static final int MAX_ROUNDS = 60;
  private static final int MAX_NODES = 400_000;
  private static final int MAX_WHOLE = 64;
  /** Without a plan that closes branches, deciding all would never end. */
  private static final int MAX_BLIND = 50;

  private final Instance instance;
  private final PricedPairs pairs;
  private final ScalarizedObjective goal;
  private final BranchTree tree;
  private final RestrictedMaster master;
  private final Pricing pricing;
  private final ReducedCostFixing fixing;
  private final BranchingCandidates splits;
  private final TrialSplits trials;
  private @Nullable BranchNode current;
  private BranchState branch;
  private int rounds;
  private int unsolved;
  private @Nullable SubgradientWarmStart approach;
  private float @Nullable [] lastOfApproach;
  private final boolean fixes;
  private long iterations;
  private float[] leaning = {};
  private final Deque<float[]> whole = new ArrayDeque<>();
  private int decidedBlindly;
  private boolean stuck;
  private BooleanSupplier stop = () -> false;

  BranchAndPrice(Instance instance, Conflicts conflicts, TimeBlocks spells, PricedPairs pairs,
      BranchTree tree, ScalarizedObjective goal, RestrictedMaster master,
      @Nullable SubgradientWarmStart approach) {
    this(instance, conflicts, spells, pairs, tree, goal, master, approach, null);
  }

  /** The same where only so many people may have another week than they have. */
  BranchAndPrice(Instance instance, Conflicts conflicts, TimeBlocks spells, PricedPairs pairs,
      BranchTree tree, ScalarizedObjective goal, RestrictedMaster master,
      @Nullable SubgradientWarmStart approach, @Nullable RetainedWeeks kept) {
    fixes = kept == null;
    this.instance = instance;
    this.pairs = pairs;
    this.tree = tree;
    this.goal = goal;
    this.master = master;
    this.approach = approach;
    pricing = new Pricing(instance, conflicts, spells, pairs, goal, kept);
    fixing = new ReducedCostFixing(instance, conflicts, spells, pairs, goal);
    splits = new BranchingCandidates(instance, pairs);
    trials = new TrialSplits(instance, pairs, goal, master);
    branch = new BranchState(instance, pairs);
    current = tree.root();
  }

  @Override
  public void stopWhen(BooleanSupplier over) {
    stop = over;
  }

  @Override
  public boolean stuck() {
    return stuck;
  }

  @Override
  public @Nullable GapCause cause() {
    return stuck && tree.size() < MAX_NODES ? null : GapCause.UNDECIDED;
  }

  @Override
  public long points() {
    var node = current;
    return node == null ? tree.points() : Math.max(tree.points(), node.points());
  }

  @Override
  public long work() {
    return iterations * pairs.count() + master.work();
  }

  @Override
  public float @Nullable [] leaning() {
    var start = approach;
    if (leaning.length > 0) {
      return leaning;
    }
    return start == null ? lastOfApproach : start.leaning();
  }

  @Override
  public float @Nullable [] whole() {
    return whole.poll();
  }

  @Override
  public void step(long best) {
    var node = current;
    if (node == null) {
      next(best);
      return;
    }
    iterations++;
    var start = approach;
    if (start != null) {
      start.step(node, best, branch, master);
      if (closeIfProven(node, best) || !start.done()) {
        return;
      }
      lastOfApproach = start.leaning();
    }
    boolean solved = master.solve(PIVOTS_A_STEP, stop);
    if (!solved && ++unsolved * PIVOTS_A_STEP < MAX_PIVOTS) {
      return;
    }
    unsolved = 0;
    approach = solved ? null : start;
    boolean more = pricing.round(node, branch, master);
    rounds++;
    if (instance.workers().stopped()) {
      return;
    }
    if (!closeIfProven(node, best) && (!more || settled(node) || rounds > MAX_ROUNDS)) {
      leaning = master.leaning();
      advance(node, best);
    }
  }

  private boolean closeIfProven(BranchNode node, long best) {
    boolean proven = isProven(node, best);
    if (proven) {
      close(node);
    }
    return proven;
  }

  private boolean settled(BranchNode node) {
    return node.value() - master.value(branch) < goal.grain() / 4.0;
  }

  /** Whether no plan is worth more than so many grains. */
  boolean proven(long best) {
    var node = current;
    return (node == null || isProven(node, best)) && tree.isProven(best * goal.grain());
  }

  private boolean isProven(BranchNode node, long best) {
    return Math.floorDiv(node.value(), goal.grain()) <= best;
  }

  private void close(BranchNode node) {
    tree.close(node);
    current = null;
  }

  private void advance(BranchNode node, long best) {
    approach = null;
    if (tree.size() >= MAX_NODES) {
      close(node);
      stuck = true;
      return;
    }
    long slack = node.value() - (best + 1) * goal.grain();
    if (fixes && slack < node.fixedAt() * REFIX) {
      node.fixedAt(slack);
      var end = fix(node, slack, best);
      if (end != node) {
        current = end;
        restart();
        return;
      }
    }
    split(node, best);
  }

  private BranchNode fix(BranchNode node, long slack, long best) {
    master.setAside(slack);
    long[] price = node.price();
    var end = node;
    for (var decision : fixing.decisions(price, branch, slack)) {
      var opposite = tree.child(end, decision.opposite(), price, best * goal.grain());
      var child = tree.child(end, decision, price, end.value());
      end.split();
      tree.close(opposite);
      end = child;
    }
    return end;
  }

  private void restart() {
    master.take(branch);
    rounds = 0;
  }

  private void split(BranchNode node, long best) {
    var candidates = splits.candidates(branch, master, leaning);
    if (candidates.isEmpty()) {
      if (whole.size() < MAX_WHOLE) {
        whole.add(leaning);
      }
      candidates = best > -instance.floors().worst() || decidedBlindly++ < MAX_BLIND
          ? splits.undecided(branch)
          : candidates;
    }
    var chosen = trials.best(candidates, branch, best * (double) goal.grain(), stop);
    if (instance.workers().stopped()) {
      return;
    }
    if (chosen == null) {
      close(node);
      return;
    }
    node.split();
    var child = tree.child(node, chosen, node.price(), node.value());
    tree.open(tree.child(node, chosen.opposite(), node.price(), node.value()));
    current = child;
    branch.take(chosen);
    restart();
  }

  private BranchState branchOf(BranchNode node) {
    var result = new BranchState(instance, pairs);
    node.path().forEach(result::take);
    return result;
  }

  private void next(long best) {
    var node = tree.poll();
    if (node == null) {
      stuck = true;
      return;
    }
    if (isProven(node, best)) {
      tree.close(node);
      return;
    }
    current = node;
    branch = branchOf(node);
    restart();
  }
}
