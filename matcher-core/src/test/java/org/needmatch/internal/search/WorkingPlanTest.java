package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.judge.Judge;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyHorizons;
import org.needmatch.testdomain.Town;

class WorkingPlanTest {
  @Test
  void aPlanMadeByManyMovesIsWhatItsEdgesAreWorth() {
    int seated = 0;
    for (long seed = 0; seed < 60; seed++) {
      var problem = TinyHorizons.random(seed);
      var instance = Instance.of(problem);
      int[] all = IntStream.range(0, instance.graph().edges()).toArray();
      if (all.length == 0) {
        continue;
      }
      var plan = new WorkingPlan(instance, new Conflicts(instance));
      var moves = new MoveGenerator(plan, new Random64(seed),
          new CandidateIndex(instance.graph(), instance.sessions().roleCount(), all), null);
      moves.temper(new AcceptanceParameters(500, 0.5, 1, false));
      for (int i = 0; i < 2000; i++) {
        moves.step();
      }
      plan.dropUnfinished();
      var codec = new PlanCodec(instance);
      assertThat(codec.score(plan.edges()).medium()).as("seed %d", seed).isEqualTo(plan.medium());
      assertThat(codec.score(plan.edges()).hard()).as("seed %d", seed).isEqualTo(
          plan.mended() - instance.pinFaults().lasting() - instance.pinFaults().mendable());
      var judged = Judge.standard().judge(problem, codec.plan(plan.edges()));
      assertThat(judged.validButForPins()).as("seed %d", seed).isTrue();
      assertThat(judged.score()).as("seed %d", seed).isEqualTo(codec.score(plan.edges()));
      seated += plan.size();
    }
    assertThat(seated).isGreaterThan(30);
  }

  @Test
  void takingAnEdgeOutUndoesPuttingItIn() {
    var instance = Instance
        .of(Problem.builder(Town.MONDAY).add(Problems.anyone("a").build())
            .add(Problems.anyone("b").build()).add(Need.builder("n").at(Town.CENTRE)
                .volunteers(2, 2).on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
            .build());
    var plan = new WorkingPlan(instance, new Conflicts(instance));
    plan.insert(0);
    assertThat(plan.medium()).as("below its minimum").isZero();
    assertThat(plan.promise()).isEqualTo(1000);
    plan.insert(1);
    assertThat(plan.medium()).isEqualTo(2000);
    assertThat(plan.running(0)).isTrue();
    plan.remove(0);
    assertThat(plan.edges()).containsExactly(1);
    assertThat(plan.medium()).isZero();
    plan.dropUnfinished();
    assertThat(plan.edges()).isEmpty();
    plan.set(new int[]{0, 1});
    assertThat(plan.medium()).isEqualTo(2000);
  }
}
