package org.needmatch.internal.bound;

import org.jspecify.annotations.Nullable;
import org.needmatch.plan.Limit.GapCause;

/**
 * What every plan keeps to without any price: no more than every seat filled.
 * Stands in where a point is worth too many parts to be counted in prices.
 */
record TrivialBound(long points) implements BoundMethod {
  /** With more points in all, parts of a point could pass what a long holds. */
  static final long MAX_TO_PRICE = 1L << 40;

  @Override
  public void step(long bestMedium) {
    // nothing lowers it
  }

  @Override
  public boolean stuck() {
    return true;
  }

  @Override
  public GapCause cause() {
    return GapCause.SIZE;
  }

  @Override
  public long work() {
    return 0;
  }

  @Override
  public float @Nullable [] leaning() {
    return null;
  }

  @Override
  public float @Nullable [] whole() {
    return null;
  }
}
