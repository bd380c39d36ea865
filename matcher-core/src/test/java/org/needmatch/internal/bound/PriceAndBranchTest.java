package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.simplex.LinearSolver;
import org.needmatch.judge.Judge;
import org.needmatch.oracle.BruteForce;

class PriceAndBranchTest {
  private static final int STEPS = 400;

  private static PriceAndBranch search(TinyModel model, LinearSolver.Engine engine) {
    var tree = new BranchTree(model.pairs().noPrices(),
        model.instance().sessions().totalValue() * TeamOracle.PART);
    var descent = new SubgradientDescent(model.instance(), model.conflicts(), model.blocks(),
        model.pairs(), tree, model.pairs().shares(TeamOracle.PART / 2), null,
        model.pairs().shares(TeamOracle.PART));
    return new PriceAndBranch(model.instance(), model.conflicts(), model.blocks(), model.pairs(),
        tree, descent, engine);
  }

  private static int[] edges(TinyModel model, float[] taken) {
    var graph = model.instance().graph();
    var chosen = new ArrayList<Integer>();
    for (int e = 0; e < graph.edges(); e++) {
      var least = new float[]{1};
      graph.forEachPlacement(e, (who, role, pair) -> least[0] = Math.min(least[0], taken[pair]));
      if (least[0] > 0.5) {
        chosen.add(e);
      }
    }
    return chosen.stream().mapToInt(Integer::intValue).toArray();
  }

  @Test
  void plansComeUpThatAreAsGoodAsTheBestAndTheBoundIsNoLower() {
    int plans = 0;
    int valid = 0;
    int best = 0;
    for (long seed = 0; seed < 40; seed++) {
      var model = TinyModel.ofWeeks(seed);
      var codec = new PlanCodec(model.instance());
      long optimum = BruteForce.optimum(model.instance().problem()).highestMedium();
      var search = search(model, WholeBySimplex::new);
      for (int i = 0; i < STEPS; i++) {
        search.step(0);
        assertThat(search.points()).as("seed %d", seed).isGreaterThanOrEqualTo(optimum);
      }
      long found = 0;
      for (var taken = search.whole(); taken != null; taken = search.whole()) {
        var plan = codec.plan(codec.withoutUnfinished(edges(model, taken)));
        var judged = Judge.standard().judge(model.instance().problem(), plan);
        if (judged.validButForPins()) {
          assertThat(judged.score().medium()).as("seed %d", seed)
              .isLessThanOrEqualTo(search.points());
          found = Math.max(found, judged.score().medium());
          valid++;
        }
        plans++;
      }
      best += found >= optimum ? 1 : 0;
    }
    assertThat(plans).isGreaterThan(40);
    assertThat(valid).isGreaterThan(plans * 3 / 4);
    assertThat(best).isGreaterThan(30);
  }

  @Test
  void longWorkMayBeDoneByAnotherBeforeTheStepThatWantsIt() {
    var model = TinyModel.ofWeeks(2);
    var first = search(model, WholeBySimplex::new);
    var second = search(model, WholeBySimplex::new);
    int apart = 0;
    for (int i = 0; i < STEPS; i++) {
      var work = first.apart();
      if (work != null) {
        work.run();
        apart++;
      }
      first.step(0);
      second.step(0);
    }
    assertThat(apart).isPositive();
    assertThat(first.work()).isEqualTo(second.work());
    assertThat(first.whole()).isEqualTo(second.whole());
  }

  @Test
  void whatMendsPinsIsInThePlanThoughOthersWereWorthAsMuch() {
    for (int edge = 0; edge < 3; edge++) {
      var model = TinyModel.oneSession(3);
      var search = search(model, WholeBySimplex::new);
      search.mend(new int[]{edge});
      float[] taken = null;
      for (int i = 0; i < STEPS && taken == null; i++) {
        search.step(0);
        taken = search.whole();
      }
      assertThat(edges(model, Objects.requireNonNull(taken, "no plan came up"))).contains(edge);
      assertThat(search.points()).as("the bound does without")
          .isEqualTo(model.instance().sessions().totalValue());
    }
  }

  @Test
  void aSolverThatGivesUpLeavesTheStepsToThePrices() {
    var model = TinyModel.ofWeeks(2);
    long best = BruteForce.optimum(model.instance().problem()).highestMedium();
    var search = search(model, (right, sleeper) -> new WholeBySimplex(right, sleeper) {
      @Override
      public boolean solve(int most, BooleanSupplier stop) {
        return false;
      }
    });
    for (int i = 0; i < STEPS; i++) {
      search.step(0);
    }
    assertThat(search.points()).isGreaterThanOrEqualTo(best);
    assertThat(search.apart()).isNull();
    assertThat(search.whole()).isNull();
    assertThat(search.work()).isGreaterThan(200L * model.pairs().count());
  }
}
