package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needmatch.oracle.BruteForce;

class SubgradientWarmStartTest {
  @Test
  void theProgramBeginsWithTheWeeksThatCameUp() {
    int worth = 0;
    for (long seed = 0; seed < 30; seed++) {
      var model = TinyModel.ofWeeks(seed);
      long best = BruteForce.optimum(model.instance().problem()).highestMedium();
      var branch = model.everything();
      var master = new RestrictedMaster(model.instance(), model.pairs(),
          ScalarizedObjective.points(model.instance()));
      var root = new BranchNode(0, 0, null, null, new long[model.pairs().count()],
          model.instance().sessions().totalValue() * TeamOracle.PART);
      var start = new SubgradientWarmStart(model.instance(), model.conflicts(), model.blocks(),
          model.pairs(), model.prices(new Random(seed)), null);
      int steps = 0;
      for (; !start.done(); steps++) {
        start.step(root, best, branch, master);
      }
      assertThat(steps).isEqualTo(50);
      assertThat(root.points()).as("seed %d", seed).isGreaterThanOrEqualTo(best);
      assertThat(master.solve(10_000, () -> false)).isTrue();
      worth += master.value(branch) > 0 ? 1 : 0;
    }
    assertThat(worth).isGreaterThan(20);
  }
}
