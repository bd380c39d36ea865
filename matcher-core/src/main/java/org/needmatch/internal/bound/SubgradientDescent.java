package org.needmatch.internal.bound;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.plan.Limit.GapCause;

/**
 * Lowers the bound of a large instance by steps on the prices, and of one that
 * is not too large by the linear program, which is solved beside them; after
 * two looks: at what needs could have if everybody could be everywhere, which
 * counts no seat that nobody can take, and at what people could do if every
 * need had a seat for each of them, which is the best bound where people are
 * short and much alike. Not thread-safe.
 */
final class SubgradientDescent implements BoundMethod {
  private static final double FIRST_STEP = 1;
  private static final double REVIVED_STEP = 0.2;
  /** Up to so many pairs the linear program is solved beside the steps. */
  private static final int PAIRS_TO_SOLVE = 100_000;
  /** Weeks of so many first steps are of no use to the linear program. */
  static final int FIRST_TO_COLLECT = 30;
  private static final int LAST_TO_COLLECT = 150;
  /** Where the program is solved, less than what a plan starts from. */
  private static final float MOST_BY_STEPS = 0.24f;

  private final BranchTree tree;
  private final PricedPairs pairs;
  private final LagrangianDual dual;
  private final SubgradientSearch search;
  private final BranchState everything;
  private final long[] fullPrice;
  private final @Nullable ColumnGeneration columns;
  private final ShownWeeks weeks;
  private BooleanSupplier stop = () -> false;
  private boolean extremesKnown;

  SubgradientDescent(Instance instance, Conflicts conflicts, TimeBlocks spells, PricedPairs pairs,
      BranchTree tree, long[] startPrice, long @Nullable [] given, long[] fullPrice) {
    this.tree = tree;
    this.fullPrice = fullPrice;
    everything = new BranchState(instance, pairs);
    this.pairs = pairs;
    dual = new LagrangianDual(instance, conflicts, spells, pairs, instance.workers().threads());
    search = SubgradientSearch.from(instance, dual, new BranchState(instance, pairs), startPrice,
        given, FIRST_STEP);
    dual.workers(1);
    weeks = new ShownWeeks(instance, dual);
    columns = pairs.count() <= PAIRS_TO_SOLVE
        ? new ColumnGeneration(instance, conflicts, spells, pairs)
        : null;
  }

  @Override
  public void stopWhen(BooleanSupplier over) {
    stop = over;
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
    var program = columns;
    if (program != null && search.iterations() > FIRST_TO_COLLECT && !program.done()) {
      if (search.iterations() <= LAST_TO_COLLECT) {
        program.collect(weeks);
      } else {
        program.step(tree.root(), stop);
      }
    }
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
    var program = columns;
    return program != null && program.done();
  }

  @Override
  public GapCause cause() {
    return GapCause.SIZE;
  }

  @Override
  public long work() {
    var program = columns;
    return search.iterations() * pairs.count() + (program == null ? 0 : program.work());
  }

  @Override
  public float @Nullable [] leaning() {
    float[] leaning = search.leaning();
    float[] taken = columns == null ? null : columns.taken();
    if (leaning != null && taken != null) {
      for (int p = 0; p < leaning.length; p++) {
        leaning[p] = Math.max(taken[p], Math.min(MOST_BY_STEPS, leaning[p]));
      }
    }
    return leaning;
  }

  @Override
  public boolean solved() {
    return stuck();
  }

  @Override
  public float @Nullable [] whole() {
    return null;
  }
}
