package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.strategy.StepControl;
import org.needmatch.plan.Assignment;

class NearbyStrategyTest {
  private static List<String> filled(@Nullable List<String> focus) throws Exception {
    var instance = Instance.of(Day.of(2, 18, 18).build());
    var control = new StepControl(100) {
      @Override
      public @Nullable List<String> focus() {
        return focus;
      }
    };
    var result = new NearbyStrategy().solve(new InstanceModel(instance), control);
    assertThat(result.boundMedium())
        .isGreaterThanOrEqualTo(new PlanCodec(instance).score(result.edges()).medium());
    return new PlanCodec(instance).plan(result.edges()).assignments().stream()
        .map(Assignment::needId).toList();
  }

  @Test
  void withoutAFocusItLooksAroundEveryNeed() throws Exception {
    assertThat(filled(null)).containsExactlyInAnyOrder("n0", "n1");
  }

  @Test
  void theNeedsInFocusAreFilled() throws Exception {
    assertThat(filled(List.of("n1", "unknown"))).contains("n1");
  }
}
