package org.needmatch.internal.geo;

import java.util.List;
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
  private final UnitVectors middle;
  private final double squaredChord;

  /**
   * @param km
   *          as the crow flies, 0 or more
   */
  public Circle(Place centre, double km) {
    this.centre = centre;
    this.km = km;
    middle = new UnitVectors(List.of(centre));
    double radians = (km / Distances.EARTH_RADIUS_KM + 1e-9) * MARGIN;
    squaredChord = UnitVectors.squaredChord(radians) * MARGIN;
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
    return mayHold(new UnitVectors(List.of(place)), 0);
  }

  /** The square of the straight line to where it ends. */
  double squaredChord() {
    return squaredChord;
  }

  /** Whether one of many places does. Cost: no trigonometry. */
  public boolean mayHold(UnitVectors places, int number) {
    return middle.squaredChord(0, places, number) <= squaredChord;
  }
}
