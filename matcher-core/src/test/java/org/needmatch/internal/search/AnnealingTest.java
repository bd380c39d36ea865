package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.judge.Judge;
import org.needmatch.oracle.BruteForce;
import org.needmatch.testdomain.TinyProblems;

class AnnealingTest {
  private static final int BATCHES = 40;

  @Test
  void aCycleEndsInAValidPlanAndMostlyInTheBest() {
    int best = 0;
    int all = 0;
    for (long seed = 0; seed < 40; seed++) {
      var problem = TinyProblems.random(seed);
      var instance = Instance.of(problem);
      if (instance.graph().edges() == 0) {
        continue;
      }
      var annealing = new Annealing(instance, new Conflicts(instance), seed, new int[0],
          Day.everything(instance), null);
      for (int i = 0; i < BATCHES; i++) {
        annealing.run(i / (double) BATCHES, 100);
      }
      var codec = new PlanCodec(instance);
      int[] found = annealing.finished();
      assertThat(annealing.medium()).as("seed %d", seed).isEqualTo(codec.score(found).medium());
      assertThat(Judge.standard().judge(problem, codec.plan(found)).validButForPins())
          .as("seed %d", seed).isTrue();
      best += codec.score(found).medium() == BruteForce.best(problem).medium() ? 1 : 0;
      all++;
    }
    assertThat(best).isGreaterThan(all * 3 / 4);
  }
}
