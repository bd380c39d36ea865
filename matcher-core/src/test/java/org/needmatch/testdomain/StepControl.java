package org.needmatch.testdomain;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.strategy.Faults;
import org.needmatch.plan.Score;
import org.needmatch.strategy.StrategyControl;

/** Lets a strategy run for some steps on one thread, and listens to nothing. */
public class StepControl implements StrategyControl {
  private final long steps;
  private final Faults faults;

  public StepControl(long steps) {
    this(steps, new Faults());
  }

  public StepControl(long steps, Faults faults) {
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
  public Long stepLimit() {
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
