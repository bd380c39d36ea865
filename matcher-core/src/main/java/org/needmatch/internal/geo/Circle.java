package org.needmatch.internal.geo;

import org.needmatch.domain.Place;

/**
 * A circle on the earth that tells quickly whether a place may lie in it, so
 * that exact distances are reckoned for few. It never denies a place that does
 * lie in it. Immutable and thread-safe.
 */
public final class Circle {
  private static final double MARGIN = 1 + 1e-6;

  private final Place centre;
  private final double km;
  private final double latitude;
  private final double longitude;
  private final double cosine;
  private final double angle;
  private final double sine;

  /**
   * @param km
   *          as the crow flies, 0 or more
   */
  public Circle(Place centre, double km) {
    this.centre = centre;
    this.km = km;
    latitude = centre.latitude();
    longitude = centre.longitude();
    cosine = Math.cos(Math.toRadians(latitude));
    double radians = Math.min(Math.PI, (km / Distances.EARTH_RADIUS_KM + 1e-9) * MARGIN);
    angle = Math.toDegrees(radians);
    sine = Math.sin(radians / 2);
  }

  /** Its centre. */
  public Place centre() {
    return centre;
  }

  /** How far it reaches, as the crow flies. */
  public double km() {
    return km;
  }

  /** Whether the place lies in the circle, or a little outside. */
  public boolean mayHold(Place place) {
    if (Math.abs(place.latitude() - latitude) > angle) {
      return false;
    }
    double up = Math.sin(Math.toRadians(place.latitude() - latitude) / 2);
    double half = Math.sin(Math.toRadians(place.longitude() - longitude) / 2);
    double h = up * up + cosine * Math.cos(Math.toRadians(place.latitude())) * half * half;
    return h <= sine * sine * MARGIN;
  }
}
