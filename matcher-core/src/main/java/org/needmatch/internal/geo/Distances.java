package org.needmatch.internal.geo;

import org.needmatch.domain.Place;

/**
 * Great-circle distance by the haversine formula on a sphere with the mean
 * earth radius (R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope
 * 68(2), 1984).
 */
public final class Distances {
  /** Mean earth radius in kilometres (IUGG). */
  public static final double EARTH_RADIUS_KM = 6371.0088;
  /** Two places at most this far apart as the crow flies are the same place. */
  public static final double SAME_PLACE_KM = 0.05;

  private Distances() {
  }

  /** Kilometres as the crow flies, 0 to about 20,015. */
  public static double greatCircleKm(Place a, Place b) {
    double lat1 = Math.toRadians(a.latitude());
    double lat2 = Math.toRadians(b.latitude());
    double sinLat = Math.sin((lat2 - lat1) / 2);
    double sinLon = Math.sin(Math.toRadians(b.longitude() - a.longitude()) / 2);
    double h = sinLat * sinLat + Math.cos(lat1) * Math.cos(lat2) * sinLon * sinLon;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
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
