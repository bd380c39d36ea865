package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.oracle.BruteForce;
import org.needmatch.plan.Plan;

class ReducedCostFixingTest {
  /** Plans as good as the best are of interest, so it agrees with them all. */
  @Test
  void whatIsFixedHoldsInTheBestPlan() {
    int fixed = 0;
    for (long seed = 0; seed < 80; seed++) {
      var model = TinyModel.ofWeeks(seed);
      var optimum = BruteForce.optimum(model.instance().problem());
      if (optimum.score().medium() < optimum.highestMedium()) {
        continue;
      }
      var search = new SubgradientSearch(model.instance(), model.dual(), model.everything(),
          model.prices(new Random(seed)), 1);
      long least = optimum.score().medium() * TeamOracle.PART;
      for (int i = 0; i < 30; i++) {
        search.step(least);
      }
      var price = search.bestPrice();
      long value = model.dual().evaluate(price, model.everything());
      var fixing = new ReducedCostFixing(model.instance(), model.conflicts(), model.blocks(),
          model.pairs(), ScalarizedObjective.points(model.instance()));
      for (var decision : fixing.decisions(price, model.everything(), value - least)) {
        assertThat(holds(model, decision, optimum.plan())).as("seed %d, %s", seed, decision)
            .isTrue();
        fixed++;
      }
    }
    assertThat(fixed).isGreaterThan(100);
  }

  private static boolean holds(TinyModel model, BranchingDecision decision, Plan plan) {
    var need = model.instance().sessions().need(decision.need());
    var there = plan.assignments().stream().filter(row -> row.needId().equals(need.id())).toList();
    boolean runs = SeatedTeams.of(model.instance().problem(), plan).runs(need);
    return switch (decision.kind()) {
      case RUNS -> runs;
      case NOT_RUN -> !runs;
      case IN -> there.stream().anyMatch(row -> row.volunteerId().equals(id(model, decision)));
      case OUT -> there.stream().noneMatch(row -> row.volunteerId().equals(id(model, decision)));
    };
  }

  private static String id(TinyModel model, BranchingDecision decision) {
    return model.instance().problem().volunteers().get(decision.volunteer()).id();
  }
}
