package org.needmatch.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.search.Greedy;
import org.needmatch.internal.search.InstanceModel;
import org.needmatch.internal.strategy.StepControl;
import org.needmatch.judge.Judge;
import org.needmatch.testdomain.TinyProblems;

class HillClimbStrategyTest {
  @Test
  void itMakesALawfulPlanThatIsNoWorseThanTheGreedyOne() throws Exception {
    for (long seed = 1; seed < 4; seed++) {
      var problem = TinyProblems.random(seed);
      var instance = Instance.of(problem);
      var codec = new PlanCodec(instance);
      var result = new HillClimbStrategy().solve(new InstanceModel(instance), new StepControl(2));
      var judged = Judge.standard().judge(problem, codec.plan(result.edges()));
      assertThat(judged.validButForPins()).as("seed %d", seed).isTrue();
      assertThat(judged.score().medium()).as("seed %d", seed)
          .isGreaterThanOrEqualTo(codec.score(Greedy.byWorth(instance)).medium());
    }
  }
}
