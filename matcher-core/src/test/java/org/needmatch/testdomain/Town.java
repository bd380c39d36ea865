package org.needmatch.testdomain;

import java.time.LocalDate;
import java.util.List;
import org.needmatch.domain.Place;

/** Where and when the small problems happen. */
public final class Town {
  /** A Monday. */
  public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  /** Metres on a meridian in a degree, for the earth radius of the contract. */
  public static final double METRES_PER_DEGREE = 6371008.8 * Math.PI / 180;
  /** The middle of the town. */
  public static final Place CENTRE = new Place(53.6450, -1.7850);
  /**
   * Three venues in a row of which only neighbours count as one place, then three
   * further off.
   */
  static final List<Place> VENUES = List.of(CENTRE, north(CENTRE, 45), north(CENTRE, 90),
      north(CENTRE, -2_000), north(CENTRE, 5_000), north(CENTRE, 16_000));

  private Town() {
  }

  /** A place due north, or south when negative. */
  public static Place north(Place from, double metres) {
    return new Place(from.latitude() + metres / METRES_PER_DEGREE, from.longitude());
  }
}
