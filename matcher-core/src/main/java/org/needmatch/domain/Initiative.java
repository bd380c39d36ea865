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
 * @param targetShare
 *          share of all filled seats that is wished for it, 0 to 1, null when
 *          none is; reported, not scored
 */
public record Initiative(String id, String name, double weight, @Nullable BigDecimal hourlyValue,
    @Nullable Double targetShare) {

  /**
   * @throws IllegalArgumentException
   *           when a value is out of range
   */
  public Initiative {
    Weights.check("Initiative " + id + ": weight", weight);
    if (hourlyValue != null && hourlyValue.signum() < 0) {
      throw new IllegalArgumentException("Initiative " + id + " has an hourly value below 0.");
    }
    if (targetShare != null && !(targetShare >= 0 && targetShare <= 1)) {
      throw new IllegalArgumentException(
          "Initiative " + id + " has target share " + targetShare + ", not 0 to 1.");
    }
  }

  /** Without a share of seats to aim for. */
  public Initiative(String id, String name, double weight, @Nullable BigDecimal hourlyValue) {
    this(id, name, weight, hourlyValue, null);
  }
}
