package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.IntList;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.oracle.BruteForce;

class RestrictedMasterTest {
  @Test
  void withTheWeeksOfAPlanItIsWorthAtLeastThePlan() {
    int plans = 0;
    for (long seed = 0; seed < 60; seed++) {
      var model = TinyModel.ofWeeks(seed);
      var optimum = BruteForce.optimum(model.instance().problem());
      var branch = model.everything();
      var master = new RestrictedMaster(model.instance(), model.pairs(),
          ScalarizedObjective.points(model.instance()));
      var codec = new PlanCodec(model.instance());
      var weeks = new HashMap<Integer, IntList>();
      for (int edge : codec.edges(optimum.plan())) {
        weeks.computeIfAbsent(model.instance().graph().unit(edge), unit -> new IntList()).add(edge);
      }
      weeks.forEach((unit, week) -> {
        assertThat(master.add(unit, week, branch)).isTrue();
        assertThat(master.add(unit, week, branch)).as("a week is taken in once").isFalse();
      });
      assertThat(master.solve(10_000, () -> false)).isTrue();
      assertThat(master.value(branch) / TeamOracle.PART).as("seed %d", seed)
          .isGreaterThan(optimum.score().medium() - 0.5);
      var price = new long[model.pairs().count()];
      master.prices(price);
      assertThat(LongStream.of(price)).as("seed %d", seed).allMatch(parts -> parts >= 0);
      assertThat(model.dual().evaluate(price, branch)).as("seed %d: any prices are a bound", seed)
          .isGreaterThanOrEqualTo(optimum.highestMedium() * TeamOracle.PART);
      plans += weeks.size();
    }
    assertThat(plans).isGreaterThan(50);
  }

  @Test
  void whatABranchDemandsIsNotCounted() {
    var model = TinyModel.ofWeeks(4);
    var branch = model.everything();
    branch.take(new BranchingDecision(BranchingDecision.Kind.NOT_RUN, 0, -1));
    var master = new RestrictedMaster(model.instance(), model.pairs(),
        ScalarizedObjective.points(model.instance()));
    master.take(branch);
    assertThat(master.solve(10_000, () -> false)).isTrue();
    assertThat(master.runs(master.solution(), 0)).isCloseTo(0, within(1e-6));
  }
}
