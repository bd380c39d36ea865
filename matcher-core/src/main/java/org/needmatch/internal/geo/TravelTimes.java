package org.needmatch.internal.geo;

import org.needmatch.domain.Place;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.TravelSettings;

/**
 * Travelled distance and travel minutes under given settings. Immutable and
 * thread-safe.
 */
public final class TravelTimes {
  /** Forgiven in every comparison of kilometres, minutes and hours. */
  public static final double TOLERANCE = 1e-9;

  private final TravelSettings travel;

  /** Uses the settings' detour factor, speeds and buffer. */
  public TravelTimes(TravelSettings travel) {
    this.travel = travel;
  }

  /** Travelled kilometres: great circle times the detour factor. */
  public double km(Place a, Place b) {
    return Distances.greatCircleKm(a, b) * travel.detour();
  }

  /** Whole minutes, rounded up, for travelled kilometres. */
  public int minutes(double km, TravelMode mode) {
    return (int) Math.ceil(60 * km / travel.speed(mode) - TOLERANCE);
  }

  /**
   * Minutes that must lie between the end of a session at one place and the start
   * of the next at the other: none at the same place, else travel and buffer.
   */
  public int gapMinutes(Place from, Place to, TravelMode mode) {
    double crow = Distances.greatCircleKm(from, to);
    return crow <= Distances.SAME_PLACE_KM
        ? 0
        : minutes(crow * travel.detour(), mode) + travel.bufferMinutes();
  }
}
