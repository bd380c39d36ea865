package org.needmatch.internal.bound;

import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.simplex.LinearProgram;

/**
 * The linear program of an instance with the weeks that come up in some steps
 * on the prices: what solvers of linear programs are measured on.
 */
public final class RootProgram {
  private static final int FIRST_TO_COLLECT = 30;

  private RootProgram() {
  }

  /**
   * The program. Cost: the steps, each linear in pairs.
   *
   * @param steps
   *          on the prices; of the first few no weeks are taken
   */
  public static LinearProgram of(Instance instance, int steps) {
    var conflicts = new Conflicts(instance);
    var pairs = new PricedPairs(instance);
    var everything = new BranchState(instance, pairs);
    var master = new RestrictedMaster(instance, pairs, ScalarizedObjective.points(instance));
    var dual = new LagrangianDual(instance, conflicts, new TimeBlocks(instance, conflicts), pairs,
        1);
    var search = new SubgradientSearch(instance, dual, everything,
        pairs.shares(TeamOracle.PART / 2), 1);
    var weeks = new ShownWeeks(instance, dual);
    for (int i = 0; i < steps; i++) {
      search.step(0);
      if (i >= FIRST_TO_COLLECT) {
        weeks.addTo(master, everything);
      }
    }
    return master.program();
  }
}
