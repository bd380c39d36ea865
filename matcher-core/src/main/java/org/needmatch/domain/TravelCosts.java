package org.needmatch.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What ways cost, for figures only: no plan depends on it.
 *
 * @param perKm
 *          what is paid for a kilometre, in any one currency, 0 to 1000; modes
 *          that are not there cost nothing
 * @param carbon
 *          name of the carbon factors to reckon with, null for none
 */
public record TravelCosts(Map<TravelMode, BigDecimal> perKm, @Nullable String carbon) {
  /** Nothing is paid and nothing reckoned. */
  public static final TravelCosts NONE = new TravelCosts(Map.of(), null);

  private static final BigDecimal MOST = BigDecimal.valueOf(1000);

  /**
   * Copies the map.
   *
   * @throws IllegalArgumentException
   *           when a cost is out of range
   */
  public TravelCosts {
    var all = new EnumMap<TravelMode, BigDecimal>(TravelMode.class);
    perKm.forEach((mode, cost) -> {
      if (cost.signum() < 0 || cost.compareTo(MOST) > 0) {
        throw new IllegalArgumentException("travel.costPerKm."
            + mode.name().toLowerCase(Locale.ROOT) + " is " + cost + ", not 0 to 1000.");
      }
      all.put(mode, cost);
    });
    perKm = Collections.unmodifiableMap(all);
  }
}
