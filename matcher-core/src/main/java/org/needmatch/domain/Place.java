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
}
