package org.needmatch.domain;

/**
 * A point on the earth in WGS84 degrees.
 *
 * @param latitude
 *          −90 to 90
 * @param longitude
 *          −180 to 180
 */
public record Place(double latitude, double longitude) {
  /** Mean earth radius in kilometres (IUGG). */
  public static final double EARTH_RADIUS_KM = 6371.0088;
  /** A sine of as much as 255 km of the earth's surface, halved. */
  private static final double SMALL = 0.02;

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException
   *           when a coordinate is not finite or out of range
   */
  public Place {
    if (!(latitude >= -90 && latitude <= 90)) {
      throw new IllegalArgumentException("Latitude " + latitude + " is not between -90 and 90.");
    }
    if (!(longitude >= -180 && longitude <= 180)) {
      throw new IllegalArgumentException(
          "Longitude " + longitude + " is not between -180 and 180.");
    }
  }

  /**
   * {@return kilometres as the crow flies, 0 to about 20,015} By the haversine
   * formula on a sphere with the mean earth radius (R. W. Sinnott, "Virtues of
   * the Haversine", Sky and Telescope 68(2), 1984).
   *
   * @param other
   *          another place
   */
  public double straightKm(Place other) {
    double lat1 = Math.toRadians(latitude);
    double lat2 = Math.toRadians(other.latitude);
    double sinLat = Math.sin((lat2 - lat1) / 2);
    double sinLon = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double h = sinLat * sinLat + Math.cos(lat1) * Math.cos(lat2) * sinLon * sinLon;
    return 2 * EARTH_RADIUS_KM * arcSine(Math.min(1, Math.sqrt(h)));
  }

  /**
   * Below {@link #SMALL} by the first terms of its series, which leave out less
   * than a double holds and take a fraction of the time.
   */
  private static double arcSine(double x) {
    if (x > SMALL) {
      return Math.asin(x);
    }
    double square = x * x;
    return x * (1 + square
        * (1 / 6.0 + square * (3 / 40.0 + square * (15 / 336.0 + square * (105 / 3456.0)))));
  }
}
