package org.needmatch.internal.bound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.needmatch.instance.Conflicts;
import org.needmatch.instance.Instance;

/**
 * The bound of a solve, lowered as long as somebody asks: prices at the root
 * first; when those stall, the node with the highest value is split in two. Not
 * thread-safe.
 */
public final class Bounding {
  private static final int PAIRS_TO_SPLIT = 8_000;
  private static final int STEPS_PER_NODE = 120;
  private static final int MOST_NODES = 50_000;

  private final Instance instance;
  private final Dual dual;
  private final List<Node> nodes = new ArrayList<>();
  private final PriorityQueue<Node> open = new PriorityQueue<>(
      Comparator.comparingLong((Node node) -> -node.value()).thenComparingInt(Node::number));
  private final boolean splits;
  private Node current;
  private @Nullable PriceSearch search;
  private Branch branch;
  private boolean stuck;
  private long closed;
  private long iterations;

  /** Starts from prices of nothing. */
  public Bounding(Instance instance, Conflicts conflicts) {
    this.instance = instance;
    var pairs = new Pairs(instance);
    dual = new Dual(instance, conflicts, new Spells(instance, conflicts), pairs, 1);
    splits = pairs.count() <= PAIRS_TO_SPLIT;
    branch = new Branch(instance, pairs);
    current = new Node(0, null, null, new long[pairs.count()],
        instance.sessions().totalValue() * TeamOracle.PART);
    nodes.add(current);
    search = new PriceSearch(instance, dual, branch, current.price(), 1);
  }

  /** No plan has more medium. */
  public long medium() {
    long medium = Math.max(closed, search == null ? 0 : current.points());
    var top = open.peek();
    return top == null ? medium : Math.max(medium, top.points());
  }

  /** Whether more steps are of no use. */
  public boolean exhausted(long bestMedium) {
    return medium() <= bestMedium || stuck;
  }

  /** Price evaluations so far. */
  public long iterations() {
    return iterations;
  }

  /** All nodes, the root first. */
  List<Node> nodes() {
    return nodes;
  }

  Pairs pairs() {
    return dual.pairs();
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
      leave();
    } else if (now.stalled() || current.parent() != null && now.iterations() >= STEPS_PER_NODE) {
      split(now);
    }
  }

  private void leave() {
    if (current.value() > 0) {
      closed = Math.max(closed, current.points());
    }
    current.prove(current.value(), current.price().clone());
    search = null;
  }

  private void split(PriceSearch now) {
    var decision = splits && nodes.size() < MOST_NODES ? now.wavering().split(branch) : null;
    if (decision == null) {
      closed = Math.max(closed, current.points());
      stuck = true;
      search = null;
      return;
    }
    current.split();
    var price = now.bestPrice().clone();
    boolean need = decision.kind() == Decision.Kind.RUNS;
    add(decision, price);
    add(new Decision(need ? Decision.Kind.NOT_RUN : Decision.Kind.OUT, decision.need(),
        decision.volunteer()), price);
    search = null;
  }

  private void add(Decision decision, long[] price) {
    var child = new Node(nodes.size(), current, decision, price, current.value());
    nodes.add(child);
    open.add(child);
  }

  private void next(long bestMedium) {
    var node = open.poll();
    if (node == null) {
      stuck = true;
      return;
    }
    if (node.points() <= bestMedium) {
      closed = Math.max(closed, node.points());
      return;
    }
    current = node;
    branch = new Branch(instance, dual.pairs());
    node.path().forEach(branch::take);
    search = new PriceSearch(instance, dual, branch, node.price(), 0.1);
  }
}
