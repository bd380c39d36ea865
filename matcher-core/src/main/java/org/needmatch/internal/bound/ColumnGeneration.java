package org.needmatch.internal.bound;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;

/**
 * The linear program of an instance that is too large to be branched, solved a
 * little at a time: it starts with the weeks that steps on the prices bring up,
 * and takes in new ones until none is worth more than it costs. Its prices
 * prove the lowest bound that prices can; what it takes is where to look for a
 * plan. Not thread-safe.
 */
final class ColumnGeneration {
  private static final int PIVOTS_A_STEP = 100;
  private static final int MAX_ROUNDS = 60;

  private final Instance instance;
  private final BranchState everything;
  private final RestrictedMaster master;
  private final Pricing pricing;
  private long priced;
  private int rounds;
  private float @Nullable [] taken;

  ColumnGeneration(Instance instance, Conflicts conflicts, TimeBlocks spells, PricedPairs pairs) {
    this.instance = instance;
    everything = new BranchState(instance, pairs);
    var goal = ScalarizedObjective.points(instance);
    master = new RestrictedMaster(instance, pairs, goal);
    pricing = new Pricing(instance, conflicts, spells, pairs, goal, null);
  }

  /** Takes in weeks as they were when prices were last evaluated. */
  void collect(ShownWeeks weeks) {
    weeks.addTo(master, everything);
  }

  /** Some pivots, or a look for new weeks when the program is solved. */
  void step(BranchNode root, BooleanSupplier stop) {
    if (!master.solve(PIVOTS_A_STEP, stop)) {
      return;
    }
    boolean more = pricing.round(root, everything, master);
    priced += instance.graph().pairs();
    if (!instance.workers().stopped() && (!more || ++rounds > MAX_ROUNDS)) {
      taken = master.leaning();
    }
  }

  /** Whether no week is missing, or enough was tried. */
  boolean done() {
    return taken != null;
  }

  /** How much each pair is taken, 0 to 1; null while that is not known. */
  float @Nullable [] taken() {
    return taken;
  }

  /** Work so far, in units of about a pair priced. */
  long work() {
    return priced + master.work();
  }
}
