package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.oracle.BruteForce;
import org.needmatch.testdomain.TinyFloors;

class FloorStepsTest {
  @Test
  void multipliersStayWithinTheWeightAndWhatTheyProveHolds() {
    int moved = 0;
    for (long seed = 0; seed < 12; seed++) {
      var problem = TinyFloors.random(seed);
      var instance = Instance.of(problem);
      var conflicts = new Conflicts(instance);
      var pairs = new PricedPairs(instance);
      var dual = new LagrangianDual(instance, conflicts, new TimeBlocks(instance, conflicts), pairs,
          1);
      long best = BruteForce.optimum(problem).highestMedium();
      var price = pairs.noPrices();
      var branch = new BranchState(instance, pairs);
      for (int step = 0; step < 30; step++) {
        assertThat(Math.floorDiv(dual.evaluate(price, branch), TeamOracle.PART)).as("seed %d", seed)
            .isGreaterThanOrEqualTo(best);
        FloorSteps.move(instance, dual, price, step);
      }
      long most = instance.floors().weight() * TeamOracle.PART;
      var multipliers = Arrays.copyOfRange(price, pairs.count(), price.length);
      assertThat(multipliers).hasSize(instance.floors().count());
      for (long multiplier : multipliers) {
        assertThat(multiplier).isBetween(0L, most);
        moved += multiplier > 0 ? 1 : 0;
      }
    }
    assertThat(moved).isPositive();
  }
}
