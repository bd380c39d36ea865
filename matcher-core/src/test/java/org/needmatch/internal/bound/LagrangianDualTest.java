package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needmatch.oracle.BruteForce;

class LagrangianDualTest {
  private static final int PROBLEMS = 60;

  @Test
  void atAnyPricesItIsWorthAtLeastTheBestPlan() {
    for (long seed = 0; seed < PROBLEMS; seed++) {
      var model = TinyModel.ofWeeks(seed);
      long best = BruteForce.optimum(model.instance().problem()).highestMedium() * TeamOracle.PART;
      var dual = model.dual();
      var random = new Random(seed);
      for (int i = 0; i < 10; i++) {
        assertThat(dual.evaluate(model.prices(random), model.everything())).as("seed %d", seed)
            .isGreaterThanOrEqualTo(best);
      }
    }
  }

  /** Groups are paid at each member's best role, which no week may show. */
  @Test
  void weeksLessTeamsAreASubgradient() {
    for (long seed = 0; seed < PROBLEMS; seed++) {
      var model = TinyModel.of(TinyModel.problem(seed).toBuilder().pairs(List.of()).build());
      var dual = model.dual();
      var random = new Random(seed);
      for (int i = 0; i < 10; i++) {
        var here = model.prices(random);
        var there = model.prices(random);
        long plane = dual.evaluate(here, model.everything());
        for (int p = 0; p < here.length; p++) {
          int gradient = (dual.inWeek(p) ? 1 : 0) - (dual.inTeam(p) ? 1 : 0);
          assertThat(dual.gradient(p, here[p]))
              .isEqualTo(here[p] == 0 ? Math.min(0, gradient) : gradient);
          plane += gradient * (there[p] - here[p]);
        }
        assertThat(dual.evaluate(there, model.everything())).as("seed %d", seed)
            .isGreaterThanOrEqualTo(plane);
      }
    }
  }

  @Test
  void whatIsNotReckonedAgainIsWorthTheSame() {
    for (long seed = 0; seed < PROBLEMS; seed++) {
      var model = TinyModel.random(seed);
      var dual = model.dual();
      var random = new Random(seed);
      var price = model.prices(random);
      for (int i = 0; i < 10 && price.length > 0; i++) {
        price[random.nextInt(price.length)] = random.nextInt(1_000_000);
        assertThat(dual.evaluate(price, model.everything())).as("seed %d", seed)
            .isEqualTo(model.dual().evaluate(price, model.everything()));
      }
    }
  }

  @Test
  void aBranchIsWorthNoMoreThanAllAndAHalfHoldsTheBestPlan() {
    for (long seed = 0; seed < PROBLEMS; seed++) {
      var model = TinyModel.ofWeeks(seed);
      long best = BruteForce.optimum(model.instance().problem()).highestMedium() * TeamOracle.PART;
      var random = new Random(seed);
      var price = model.prices(random);
      for (int p = 0; p < price.length; p++) {
        var in = new BranchingDecision(BranchingDecision.Kind.IN, model.pairs().need(p),
            model.pairs().volunteer(p));
        long all = model.dual().evaluate(price, model.everything());
        long half = value(model, price, in);
        long other = value(model, price, in.opposite());
        assertThat(Math.max(half, other)).as("seed %d", seed).isBetween(best, all);
      }
    }
  }

  private static long value(TinyModel model, long[] price, BranchingDecision decision) {
    var branch = model.everything();
    branch.take(decision);
    return model.dual().evaluate(price, branch);
  }
}
