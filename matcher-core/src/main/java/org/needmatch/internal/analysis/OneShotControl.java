package org.needmatch.internal.analysis;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.strategy.Faults;
import org.needmatch.plan.Score;
import org.needmatch.strategy.StrategyControl;

/** Control of a strategy that makes its plan in one go; listens to nothing. */
final class OneShotControl implements StrategyControl {
  private final Faults faults = new Faults();

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
    return null;
  }

  @Override
  public boolean cancelled() {
    return false;
  }

  @Override
  public boolean guard(String part, Runnable work) {
    return faults.guard(part, work);
  }

  @Override
  public void improved(int[] edges, Score score) {
  }

  @Override
  public void bound(long medium) {
  }
}
