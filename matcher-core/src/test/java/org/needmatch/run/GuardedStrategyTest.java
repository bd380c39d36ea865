package org.needmatch.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.search.InstanceModel;
import org.needmatch.internal.strategy.Faults;
import org.needmatch.internal.strategy.StepControl;
import org.needmatch.rules.RuleSet;
import org.needmatch.strategy.SolverModel;
import org.needmatch.strategy.StopCause;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;
import org.needmatch.testdomain.Problems;

class GuardedStrategyTest {
  private static Strategy failing(RuntimeException with) {
    return new Strategy() {
      @Override
      public String name() {
        return "failing";
      }

      @Override
      public String description() {
        return "fails";
      }

      @Override
      public StrategyResult solve(SolverModel model, StrategyControl control) {
        throw with;
      }
    };
  }

  private final List<String> failed = new ArrayList<>();
  private final Faults faults = new Faults() {
    @Override
    public void add(String part, Throwable fault) {
      failed.add(part);
    }
  };

  private static Instance instance(RuleSet rules) {
    return Instance.of(Problems.single(), rules);
  }

  @Test
  void aStrategyThatFailsLeavesThePlanThatWasKnown() throws Exception {
    var result = new GuardedStrategy(failing(new IllegalStateException("broken")), faults).solve(
        new InstanceModel(instance(RuleSet.standard())), new StepControl(null, faults),
        () -> new int[]{0});
    assertThat(result.edges()).containsExactly(0);
    assertThat(result.stopCause()).isEqualTo(StopCause.FAULT);
    assertThat(failed).containsExactly("strategy");
  }

  @Test
  void whereNoneWasKnownASimplePlanIsMade() throws Exception {
    var result = new GuardedStrategy(failing(new IllegalStateException("broken")), faults).solve(
        new InstanceModel(instance(RuleSet.standard())), new StepControl(null, faults),
        () -> new int[0]);
    assertThat(result.edges()).hasSize(1);
  }
}
