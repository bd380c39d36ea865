package org.needmatch.internal.metrics;

import org.needmatch.metrics.Figures;

/**
 * The figures of one group under two plans.
 *
 * @param before
 *          under the first
 * @param after
 *          under the second
 */
public record Change(Figures before, Figures after) {

  /** Weighted need met, in points; above 0 when the second plan meets more. */
  public long metPoints() {
    return after.metPoints() - before.metPoints();
  }

  /** Share of weighted need met, in percentage points. */
  public double percentMet() {
    return after.percentMet() - before.percentMet();
  }

  /** Filled seats. */
  public long seats() {
    return after.seatsFilled() - before.seatsFilled();
  }

  /** Sessions that run. */
  public int needsRunning() {
    return after.needsRunning() - before.needsRunning();
  }

  /** Volunteer minutes. */
  public long volunteerMinutes() {
    return after.volunteerMinutes() - before.volunteerMinutes();
  }

  /** Kilometres from home, as they are told. */
  public long toldKm() {
    return after.toldKm() - before.toldKm();
  }

  /** Whether every figure is the same under both. */
  public boolean isZero() {
    return before.equals(after);
  }
}
