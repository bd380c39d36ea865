package org.needmatch.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the soft level counts, in minutes.
 *
 * @param values
 *          every weight; those that are not given are the usual ones
 */
public record SoftWeights(Map<SoftWeight, Long> values) {
  private static final long MAXIMUM = 1_000_000;
  private static final long MOST_SPREAD = 10_000;

  /** The usual ones. */
  public static final SoftWeights DEFAULT = new SoftWeights(Map.of());

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException
   *           when a weight is not 0 to 1,000,000, or that of spread not 0 to
   *           10,000
   */
  public SoftWeights {
    var all = new EnumMap<SoftWeight, Long>(SoftWeight.class);
    for (var weight : SoftWeight.values()) {
      long value = values.getOrDefault(weight, weight.usual());
      long most = weight == SoftWeight.SPREAD ? MOST_SPREAD : MAXIMUM;
      if (value < 0 || value > most) {
        throw new IllegalArgumentException(
            "weights." + weight.setting() + " is " + value + ", not 0 to " + most + ".");
      }
      all.put(weight, value);
    }
    values = Collections.unmodifiableMap(all);
  }

  /**
   * With another value of one weight.
   *
   * @param weight
   *          the weight
   * @param value
   *          its new value
   * @return the new soft weights
   */
  public SoftWeights with(SoftWeight weight, long value) {
    var changed = new EnumMap<>(values);
    changed.put(weight, value);
    return new SoftWeights(changed);
  }

  /**
   * {@return the value of a weight}
   *
   * @param weight
   *          the weight
   */
  public long of(SoftWeight weight) {
    return values.getOrDefault(weight, weight.usual());
  }
}
