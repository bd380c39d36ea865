package org.needmatch.internal.strategy;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.needmatch.plan.Score;
import org.needmatch.strategy.StrategyControl;

/** Lets a strategy run for some steps on one thread; listens to nothing. */
public class StepControl implements StrategyControl {
  private final @Nullable Long steps;
  private final Faults faults;

  /** Without a limit: for strategies that make their plan in one go. */
  public StepControl() {
    this(null, new Faults());
  }

  public StepControl(long steps) {
    this(Long.valueOf(steps), new Faults());
  }

  public StepControl(@Nullable Long steps, Faults faults) {
    this.steps = steps;
    this.faults = faults;
  }

  @Override
  public long seed() {
    return 1;
  }

  @Override
  public int threads() {
    return 1;
  }

  @Override
  public Duration elapsed() {
    return Duration.ZERO;
  }

  @Override
  public @Nullable Duration timeLimit() {
    return null;
  }

  @Override
  public @Nullable Long stepLimit() {
    return steps;
  }

  @Override
  public boolean cancelled() {
    return false;
  }

  @Override
  public boolean guard(String part, Runnable work) {
    return faults.guard(part, work);
  }

  /** What failed so far. */
  public Faults faults() {
    return faults;
  }

  @Override
  public void improved(int[] edges, Score score) {
  }

  @Override
  public void bound(long medium) {
  }
}
