package org.needmatch.internal.bound;

import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.plan.Limit.GapCause;

/**
 * Lowers the bound of a large instance by steps on the prices alone, after two
 * looks: at what needs could have if everybody could be everywhere, which
 * counts no seat that nobody can take, and at what people could do if every
 * need had a seat for each of them, which is the best bound where people are
 * short and much alike. Not thread-safe.
 */
final class SubgradientDescent implements BoundMethod {
  private static final double FIRST_STEP = 1;
  private static final double REVIVED_STEP = 0.2;

  private final BranchTree tree;
  private final PricedPairs pairs;
  private final LagrangianDual dual;
  private SubgradientSearch search;
  private long earlier;
  private float @Nullable [] learnt;
  private final Instance instance;
  private final BranchState everything;
  private final long[] fullPrice;
  private boolean extremesKnown;

  SubgradientDescent(Instance instance, Conflicts conflicts, TimeBlocks spells, PricedPairs pairs,
      BranchTree tree, long[] startPrice, long @Nullable [] given, long[] fullPrice) {
    this.instance = instance;
    this.tree = tree;
    this.fullPrice = fullPrice;
    everything = new BranchState(instance, pairs);
    this.pairs = pairs;
    dual = new LagrangianDual(instance, conflicts, spells, pairs, instance.workers().threads());
    search = SubgradientSearch.from(instance, dual, new BranchState(instance, pairs), startPrice,
        given, FIRST_STEP);
    dual.workers(1);
  }

  @Override
  public void step(long bestMedium) {
    if (!extremesKnown) {
      extremesKnown = true;
      long[] nothing = pairs.noPrices();
      tree.root().prove(dual.evaluate(nothing, everything), nothing);
      tree.root().prove(dual.evaluate(fullPrice, everything), fullPrice);
    }
    search.step(bestMedium * TeamOracle.PART);
    tree.root().prove(search.best(), search.bestPrice());
    if (search.stalled()) {
      search.revive(REVIVED_STEP);
    }
  }

  /** The weeks that come up. */
  ShownWeeks shown() {
    return new ShownWeeks(instance, dual);
  }

  /** Goes on in short steps from the prices of a program that is solved. */
  void restart(RestrictedMaster master) {
    var price = pairs.noPrices();
    master.prices(price);
    learnt = search.leaning();
    earlier += search.iterations();
    search = new SubgradientSearch(instance, dual, new BranchState(instance, pairs), price,
        FIRST_STEP).warm();
  }

  @Override
  public void threads(int count) {
    dual.workers(count);
  }

  @Override
  public long points() {
    return tree.root().points();
  }

  @Override
  public boolean stuck() {
    return false;
  }

  @Override
  public GapCause cause() {
    return GapCause.SIZE;
  }

  @Override
  public long work() {
    return (earlier + search.iterations()) * pairs.count();
  }

  @Override
  public float @Nullable [] leaning() {
    float[] leaning = search.leaning();
    return leaning == null ? learnt : leaning;
  }

  @Override
  public float @Nullable [] whole() {
    return null;
  }
}
