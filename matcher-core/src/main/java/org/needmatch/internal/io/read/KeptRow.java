package org.needmatch.internal.io.read;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A published row that a plan was held against.
 *
 * @param row
 *          the row
 * @param held
 *          whether it was kept as a pin is
 * @param from
 *          the time that it was, null when no session counted as begun
 */
public record KeptRow(PlanRow row, boolean held, @Nullable LocalDateTime from) {

  /** {@return whether only the day matters: neither kept nor refused} */
  public boolean isDay() {
    return !held && row.status().stands();
  }
}
