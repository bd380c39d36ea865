package org.needmatch.internal.bound;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.instance.Conflicts;
import org.needmatch.instance.Instance;
import org.needmatch.plan.Certificate;

/**
 * The bound of a solve, lowered as long as somebody asks: prices at the root
 * first; when those stall, what they decide by themselves is fixed, and then
 * the node with the highest value is split in two. Not thread-safe.
 */
public final class Bounding {
  private static final int PAIRS_TO_SPLIT = 8_000;
  private static final int STEPS_PER_NODE = 60;
  private static final int STEPS_PER_TRIAL = 8;
  private static final int TRIALS = 6;
  private static final int MOST_NODES = 200_000;
  private static final int LEAST_STEPS_TO_LEAN = 30;
  private static final double ROOT_STEP = 1;
  private static final double REVIVED_STEP = 0.2;
  private static final double NODE_STEP = 0.3;

  private final Instance instance;
  private final Dual dual;
  private final Fixing fixing;
  private final Tree tree;
  private final boolean splits;
  private Node current;
  private @Nullable PriceSearch search;
  private Branch branch;
  private boolean stuck;
  private boolean fixed;
  private long iterations;
  private float @Nullable [] lastLeaning;

  /** Starts from prices of nothing. */
  public Bounding(Instance instance, Conflicts conflicts) {
    this.instance = instance;
    var pairs = new Pairs(instance);
    var spells = new Spells(instance, conflicts);
    dual = new Dual(instance, conflicts, spells, pairs, 1);
    fixing = new Fixing(instance, conflicts, spells, pairs);
    splits = pairs.count() <= PAIRS_TO_SPLIT;
    branch = new Branch(instance, pairs);
    tree = new Tree(new long[pairs.count()], instance.sessions().totalValue() * TeamOracle.PART);
    current = tree.root();
    search = new PriceSearch(instance, dual, branch, startPrices(pairs), ROOT_STEP);
  }

  /** Half of what a seat is worth: neither side has it all. */
  private long[] startPrices(Pairs pairs) {
    var price = new long[pairs.count()];
    for (int p = 0; p < price.length; p++) {
      price[p] = instance.sessions().unit(pairs.need(p)) * (TeamOracle.PART / 2);
    }
    return price;
  }

  /** No plan has more medium. */
  public long medium() {
    return Math.max(tree.points(), search == null ? 0 : current.points());
  }

  /** Whether more steps are of no use. */
  public boolean exhausted(long bestMedium) {
    return medium() <= bestMedium || stuck;
  }

  /** Price evaluations so far. */
  public long iterations() {
    return iterations;
  }

  /**
   * How much weeks and teams have lately leaned to each pair, 0 to 1: a guess at
   * good plans. Null until prices have been looked at for a while.
   */
  public float @Nullable [] leaning() {
    var now = search;
    if (now == null || now.iterations() < LEAST_STEPS_TO_LEAN) {
      return lastLeaning;
    }
    var leaning = new float[dual.pairs().count()];
    for (int p = 0; p < leaning.length; p++) {
      leaning[p] = now.wavering().leaning(p);
    }
    lastLeaning = leaning;
    return leaning;
  }

  /** The proof of {@link #medium()}, as far as it has come. */
  public Certificate certificate() {
    return new TreeCertificate(instance, dual.pairs(), tree, medium());
  }

  /**
   * Evaluates prices once and improves them, or goes on to another node.
   *
   * @param bestMedium
   *          the medium of a plan that is known
   */
  public void step(long bestMedium) {
    var now = search;
    if (now == null) {
      next(bestMedium);
      return;
    }
    now.step(bestMedium * TeamOracle.PART);
    iterations++;
    if (now.best() < current.value()) {
      current.prove(now.best(), now.bestPrice());
    }
    if (current.points() <= bestMedium) {
      tree.close(current);
      search = null;
    } else if (now.stalled() || current.parent() != null && now.iterations() >= STEPS_PER_NODE) {
      advance(now, bestMedium);
    }
  }

  private void advance(PriceSearch now, long bestMedium) {
    if (!splits) {
      now.revive(REVIVED_STEP);
      return;
    }
    if (tree.size() >= MOST_NODES) {
      tree.close(current);
      stuck = true;
      search = null;
      return;
    }
    if (!fixed && fix(now, bestMedium)) {
      return;
    }
    split(now, bestMedium);
  }

  /**
   * Takes what the prices decide by themselves; each opposite is a leaf that the
   * same prices close.
   */
  private boolean fix(PriceSearch now, long bestMedium) {
    var price = now.bestPrice().clone();
    long slack = now.best() - (bestMedium + 1) * TeamOracle.PART;
    List<Decision> decisions = fixing.decisions(price, branch, slack, now.wavering());
    for (var decision : decisions) {
      var opposite = tree.child(current, decision.opposite(), price, bestMedium * TeamOracle.PART);
      var child = tree.child(current, decision, price, current.value());
      current.split();
      tree.close(opposite);
      current = child;
    }
    fixed = true;
    if (decisions.isEmpty()) {
      return false;
    }
    search = new PriceSearch(instance, dual, branch, price, NODE_STEP);
    return true;
  }

  private void split(PriceSearch now, long bestMedium) {
    var price = now.bestPrice().clone();
    Decision chosen = null;
    double most = -1;
    for (var candidate : now.wavering().candidates(branch, TRIALS)) {
      double gain = trial(candidate, price, bestMedium)
          * trial(candidate.opposite(), price, bestMedium);
      if (gain > most) {
        most = gain;
        chosen = candidate;
      }
    }
    search = null;
    if (chosen == null) {
      tree.close(current);
      stuck = true;
      return;
    }
    current.split();
    tree.open(tree.child(current, chosen, price, current.value()));
    tree.open(tree.child(current, chosen.opposite(), price, current.value()));
  }

  private double trial(Decision decision, long[] price, long bestMedium) {
    var trial = branchOf(current);
    trial.take(decision);
    var prices = new PriceSearch(instance, dual, trial, price, NODE_STEP);
    for (int i = 0; i < STEPS_PER_TRIAL; i++) {
      prices.step(bestMedium * TeamOracle.PART);
      iterations++;
    }
    double floor = bestMedium * (double) TeamOracle.PART;
    return 1 + current.value() - Math.max(floor, Math.min(current.value(), prices.best()));
  }

  private Branch branchOf(Node node) {
    var result = new Branch(instance, dual.pairs());
    node.path().forEach(result::take);
    return result;
  }

  private void next(long bestMedium) {
    var node = tree.poll();
    if (node == null) {
      stuck = true;
      return;
    }
    if (node.points() <= bestMedium) {
      tree.close(node);
      return;
    }
    current = node;
    branch = branchOf(node);
    fixed = false;
    search = new PriceSearch(instance, dual, branch, node.price(), NODE_STEP);
  }
}
