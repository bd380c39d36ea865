package org.needmatch.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A programme that asks for volunteers.
 *
 * @param weight
 *          above 0, at most 1,000
 * @param hourlyValue
 *          currency per volunteer hour for the value-of-time figure, null when
 *          none is shown
 */
public record Initiative(String id, String name, double weight, @Nullable BigDecimal hourlyValue) {

  /**
   * @throws IllegalArgumentException
   *           when a value is out of range
   */
  public Initiative {
    Weights.check("Initiative " + id + ": weight", weight);
    if (hourlyValue != null && hourlyValue.signum() < 0) {
      throw new IllegalArgumentException("Initiative " + id + " has an hourly value below 0.");
    }
  }
}
