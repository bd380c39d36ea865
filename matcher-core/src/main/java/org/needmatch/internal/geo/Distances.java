package org.needmatch.internal.geo;

import org.needmatch.domain.Place;

/** Great-circle distances. */
public final class Distances {
  /** Mean earth radius in kilometres (IUGG). */
  public static final double EARTH_RADIUS_KM = Place.EARTH_RADIUS_KM;
  /** Two places at most this far apart as the crow flies are the same place. */
  public static final double SAME_PLACE_KM = 0.05;

  private Distances() {
  }

  /** Kilometres as the crow flies, 0 to about 20,015. */
  public static double greatCircleKm(Place a, Place b) {
    return a.straightKm(b);
  }

  /**
   * No less than {@link #greatCircleKm}, reckoned in a fraction of the time: the
   * way along the meridian and then along the equator.
   */
  public static double atMostKm(Place a, Place b) {
    double degrees = Math.abs(a.latitude() - b.latitude())
        + Math.abs(a.longitude() - b.longitude());
    return EARTH_RADIUS_KM * Math.toRadians(degrees) * (1 + 1e-9);
  }
}
