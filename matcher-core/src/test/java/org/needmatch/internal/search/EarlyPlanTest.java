package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.strategy.StepControl;
import org.needmatch.judge.Judge;

class EarlyPlanTest {
  @Test
  void itIsLawfulAndTheSearchMakesItBetter() {
    var city = CityGenerator.generate(CitySpec.of(500, 700, 3));
    var instance = Instance.of(city);
    assertThat(EarlyPlan.isWanted(instance)).isFalse();
    var conflicts = new Conflicts(instance);
    var guide = new PriceGuidance(instance);
    var leaning = new float[instance.graph().pairs()];
    Arrays.fill(leaning, 0.3f);
    guide.learn(leaning);
    var offered = new ArrayList<int[]>();
    var early = new EarlyPlan(instance, conflicts, guide, new Budget(new StepControl(), false),
        null);
    early.make(new int[0], 7, offered::add);
    assertThat(offered).hasSize(3);
    var codec = new PlanCodec(instance);
    for (int[] edges : offered) {
      assertThat(Judge.standard().judge(city, codec.plan(edges)).validButForPins()).isTrue();
    }
    assertThat(codec.score(offered.getLast()).betterThan(codec.score(offered.getFirst()))).isTrue();
  }
}
