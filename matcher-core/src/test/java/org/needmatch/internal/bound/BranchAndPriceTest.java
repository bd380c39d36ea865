package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.oracle.BruteForce;

class BranchAndPriceTest {
  private static final int STEPS = 400;

  @Test
  void theBestPlanIsProvenAndNeverOneOfAPointLess() {
    int proven = 0;
    for (long seed = 0; seed < 60; seed++) {
      var model = TinyModel.ofWeeks(seed);
      long best = BruteForce.optimum(model.instance().problem()).highestMedium();
      var goal = ScalarizedObjective.points(model.instance());
      var tree = new BranchTree(new long[model.pairs().count()],
          model.instance().sessions().totalValue() * TeamOracle.PART);
      var search = new BranchAndPrice(model.instance(), model.conflicts(), model.blocks(),
          model.pairs(), tree, goal, new RestrictedMaster(model.instance(), model.pairs(), goal),
          null);
      for (int i = 0; i < STEPS && !search.stuck() && !search.proven(best); i++) {
        search.step(best);
        assertThat(search.points()).as("seed %d", seed).isGreaterThanOrEqualTo(best);
      }
      assertThat(best > 0 && search.proven(best - 1)).as("seed %d", seed).isFalse();
      assertThat(!search.stuck() || tree.isWhole()).as("seed %d", seed).isTrue();
      proven += search.points() == best ? 1 : 0;
    }
    assertThat(proven).isGreaterThan(50);
  }
}
