package org.needmatch.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who travels to a need, and how far. A remote need has no travel; its
 * {@code homeKm} counts all the same.
 *
 * @param travels
 *          who travels
 * @param servedKm
 *          furthest way of the person served to the volunteer's site; counts
 *          only when that person travels
 * @param homeKm
 *          furthest way between a volunteer's home and the need's place, null
 *          for no such limit
 */
public record ServiceArea(TravellingParty travels, double servedKm, @Nullable Double homeKm) {

  /** Kilometres that a person served goes when nothing else is said. */
  public static final double DEFAULT_SERVED_KM = 10;

  /** The volunteer travels, as far as the volunteer likes. */
  public static final ServiceArea DEFAULT = new ServiceArea(TravellingParty.VOLUNTEER,
      DEFAULT_SERVED_KM, null);

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException
   *           when a distance is negative or not finite
   */
  public ServiceArea {
    check("max_travel_km", servedKm);
    if (homeKm != null) {
      check("reach_km", homeKm);
    }
  }

  /**
   * {@return the person served travels to the volunteer's site, at most so far}
   *
   * @param maxKm
   *          the furthest way, in kilometres
   */
  public static ServiceArea served(double maxKm) {
    return new ServiceArea(TravellingParty.SERVED, maxKm, null);
  }

  /**
   * {@return the volunteer lives at most so far from the need}
   *
   * @param km
   *          the distance, in kilometres
   */
  public static ServiceArea homeWithin(double km) {
    return new ServiceArea(TravellingParty.VOLUNTEER, DEFAULT_SERVED_KM, km);
  }

  private static void check(String column, double km) {
    if (!(km >= 0) || Double.isInfinite(km)) {
      throw new IllegalArgumentException(
          "The " + column + " of a need is " + km + ", not 0 or more.");
    }
  }

  /** Who makes the way to a session. */
  public enum TravellingParty {
    /** The volunteer, to the need's place. */
    VOLUNTEER,
    /** The person served, from the need's place to the volunteer's site. */
    SERVED
  }
}
