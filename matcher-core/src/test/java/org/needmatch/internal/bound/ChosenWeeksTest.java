package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.simplex.LinearSolver;

class ChosenWeeksTest {
  private final AtomicInteger times = new AtomicInteger();

  private LinearSolver.Whole program(double @Nullable [] solution) {
    return new LinearSolver.Whole() {
      @Override
      public double @Nullable [] solve(BooleanSupplier stop) {
        times.incrementAndGet();
        return stop.getAsBoolean() ? null : solution;
      }

      @Override
      public long work() {
        return times.get();
      }
    };
  }

  private static float[] first(double[] solution) {
    return new float[]{(float) solution[0]};
  }

  @Test
  void itIsMadeOnceWhoeverAsks() throws InterruptedException {
    var chosen = new ChosenWeeks(program(new double[]{0.5, 1}), ChosenWeeksTest::first,
        () -> false);
    var other = new Thread(chosen);
    other.start();
    chosen.run();
    other.join();
    assertThat(times).hasValue(1);
    assertThat(chosen.taken()).containsExactly(0.5f);
    assertThat(chosen.work()).isEqualTo(1);
  }

  @Test
  void whatIsStoppedChoosesNothing() {
    var chosen = new ChosenWeeks(program(new double[]{1}), ChosenWeeksTest::first, () -> true);
    chosen.run();
    assertThat(chosen.taken()).isNull();
  }
}
