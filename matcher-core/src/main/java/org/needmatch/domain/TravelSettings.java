package org.needmatch.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * How distance and time between places are reckoned.
 *
 * @param detour
 *          factor from great-circle to travelled distance, at least 1
 * @param bufferMinutes
 *          kept free between two sessions at different places, beyond the
 *          travel, 0 or more
 * @param speeds
 *          kilometres per hour, for every mode, 0.1 to 1000
 * @param costs
 *          what ways cost, for figures
 */
public record TravelSettings(double detour, int bufferMinutes, Map<TravelMode, Double> speeds,
    TravelCosts costs) {

  /** 1.3, 10 minutes and the modes' own speeds. */
  public static final TravelSettings DEFAULT = new TravelSettings(1.3, 10, Map.of());

  /**
   * Without costs.
   *
   * @param detour
   *          factor from great-circle to travelled distance, at least 1
   * @param bufferMinutes
   *          kept free between two sessions at different places
   * @param speeds
   *          kilometres per hour
   * @throws IllegalArgumentException
   *           when a value is out of range
   */
  public TravelSettings(double detour, int bufferMinutes, Map<TravelMode, Double> speeds) {
    this(detour, bufferMinutes, speeds, TravelCosts.NONE);
  }

  /**
   * Fills the speeds in that are not given.
   *
   * @throws IllegalArgumentException
   *           when a value is out of range
   */
  public TravelSettings {
    if (!(detour >= 1 && detour <= 100)) {
      throw new IllegalArgumentException("travel.detour is " + detour + ", not 1 to 100.");
    }
    if (bufferMinutes < 0 || bufferMinutes > 1440) {
      throw new IllegalArgumentException(
          "travel.bufferMinutes is " + bufferMinutes + ", not 0 to 1440.");
    }
    var all = new EnumMap<TravelMode, Double>(TravelMode.class);
    for (var mode : TravelMode.values()) {
      double speed = speeds.getOrDefault(mode, mode.defaultSpeed());
      if (!(speed >= 0.1 && speed <= 1000)) {
        throw new IllegalArgumentException("travel.speeds." + mode.name().toLowerCase(Locale.ROOT)
            + " is " + speed + ", not 0.1 to 1000 km/h.");
      }
      all.put(mode, speed);
    }
    speeds = Collections.unmodifiableMap(all);
  }

  /**
   * {@return kilometres per hour}
   *
   * @param mode
   *          how somebody travels
   */
  public double speed(TravelMode mode) {
    return speeds.getOrDefault(mode, mode.defaultSpeed());
  }
}
