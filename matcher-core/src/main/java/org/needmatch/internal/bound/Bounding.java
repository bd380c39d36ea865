package org.needmatch.internal.bound;

import org.needmatch.instance.Conflicts;
import org.needmatch.instance.Instance;

/** The bound of a solve, lowered as long as somebody asks. Not thread-safe. */
public final class Bounding {
  private final Instance instance;
  private final PriceSearch root;
  private long medium;

  /** Starts from prices of nothing. */
  public Bounding(Instance instance, Conflicts conflicts) {
    this.instance = instance;
    var dual = new Dual(instance, conflicts, 1);
    root = new PriceSearch(instance, dual,
        new Branch(dual.pairs().count(), instance.sessions().count()),
        new long[dual.pairs().count()]);
    medium = instance.sessions().totalValue();
  }

  /** No plan has more medium. */
  public long medium() {
    return medium;
  }

  /** Whether more steps are of no use. */
  public boolean exhausted(long bestMedium) {
    return medium <= bestMedium || root.stalled() || instance.graph().edges() == 0;
  }

  /**
   * Evaluates prices once and improves them.
   *
   * @param bestMedium
   *          the medium of a plan that is known
   */
  public void step(long bestMedium) {
    root.step(bestMedium * TeamOracle.PART);
    medium = Math.min(medium, Math.floorDiv(root.best(), TeamOracle.PART));
  }

  /** Price evaluations so far. */
  public long iterations() {
    return root.iterations();
  }
}
