package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needmatch.oracle.BruteForce;

class SubgradientDescentTest {
  @Test
  void theBoundFallsAndHoldsTheBestPlan() {
    int lowered = 0;
    for (long seed = 0; seed < 40; seed++) {
      var model = TinyModel.ofWeeks(seed);
      long best = BruteForce.optimum(model.instance().problem()).highestMedium();
      var tree = new BranchTree(new long[model.pairs().count()],
          model.instance().sessions().totalValue() * TeamOracle.PART);
      var descent = new SubgradientDescent(model.instance(), model.conflicts(), model.blocks(),
          model.pairs(), tree, model.prices(new Random(seed)), null,
          model.prices(new Random(~seed)));
      descent.step(best);
      long first = descent.points();
      for (int i = 0; i < 60; i++) {
        descent.step(best);
        assertThat(descent.points()).as("seed %d", seed).isBetween(best, first);
      }
      assertThat(model.dual().evaluate(tree.root().price(), model.everything()))
          .as("seed %d: the prices prove it", seed).isEqualTo(tree.root().value());
      lowered += descent.points() < model.instance().sessions().totalValue() ? 1 : 0;
    }
    assertThat(lowered).isGreaterThan(15);
  }
}
