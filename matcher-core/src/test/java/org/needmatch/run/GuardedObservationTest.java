package org.needmatch.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.run.SolveObserver.Observation;
import org.needmatch.testdomain.Problems;

class GuardedObservationTest {
  private final List<String> told = new ArrayList<>();

  private SolveObserver observer(boolean fails) {
    return (problem, options) -> new Observation() {
      @Override
      public void begun() {
        told.add("begun");
        if (fails) {
          throw new IllegalStateException("an observer's own fault");
        }
      }

      @Override
      public void failed(Throwable cause) {
        told.add(String.valueOf(cause.getMessage()));
        if (fails) {
          throw new IllegalStateException("again");
        }
      }
    };
  }

  private GuardedObservation of(SolveObserver... observers) {
    return new GuardedObservation(List.of(observers), Problems.single(),
        SolveOptions.builder().build());
  }

  @Test
  void anObserverThatFailsKeepsNothingFromTheOthers() {
    var guarded = of(observer(true), observer(false));
    guarded.begun();
    guarded.failed(new IllegalStateException("no plan"));

    assertThat(told).containsExactly("begun", "begun", "no plan", "no plan");
  }

  @Test
  void theEndIsToldOnce() {
    var guarded = of(observer(false));
    guarded.failed(new IllegalStateException("first"));
    guarded.failed(new IllegalStateException("second"));

    assertThat(told).containsExactly("first");
  }

  @Test
  void oneThatFailsWhenItIsAskedIsLeftOut() {
    var guarded = of((problem, options) -> {
      throw new IllegalStateException("not interested");
    }, observer(false));
    guarded.begun();

    assertThat(told).containsExactly("begun");
  }
}
