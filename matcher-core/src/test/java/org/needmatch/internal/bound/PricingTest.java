package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.oracle.BruteForce;

class PricingTest {
  @Test
  void whenNoWeekIsWorthMoreTheProgramAndTheDualMeet() {
    int met = 0;
    for (long seed = 0; seed < 40; seed++) {
      var model = TinyModel.ofWeeks(seed);
      long best = BruteForce.optimum(model.instance().problem()).highestMedium();
      var branch = model.everything();
      var goal = ScalarizedObjective.points(model.instance());
      var master = new RestrictedMaster(model.instance(), model.pairs(), goal);
      var pricing = new Pricing(model.instance(), model.conflicts(), model.blocks(), model.pairs(),
          goal, null);
      var node = new BranchNode(0, 0, null, null, new long[model.pairs().count()], Long.MAX_VALUE);
      boolean more = true;
      for (int i = 0; i < 100 && more; i++) {
        master.solve(10_000, () -> false);
        more = pricing.round(node, branch, master);
      }
      assertThat(more).as("seed %d", seed).isFalse();
      assertThat(node.points()).as("seed %d", seed).isGreaterThanOrEqualTo(best);
      assertThat((double) node.value()).as("seed %d", seed)
          .isGreaterThanOrEqualTo(master.value(branch) - 1);
      met += node.value() - master.value(branch) < TeamOracle.PART ? 1 : 0;
    }
    assertThat(met).isGreaterThan(36);
  }
}
