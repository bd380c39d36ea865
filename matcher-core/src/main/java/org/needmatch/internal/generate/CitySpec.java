package org.needmatch.internal.generate;

import java.time.LocalDate;

/**
 * What city to invent.
 *
 * @param volunteers
 *          how many people offer time, 1 to 10,000,000
 * @param seats
 *          seats over all sessions of the week, 1 to 15,000,000
 * @param seed
 *          any number; another seed gives another city
 * @param density
 *          pairs of a volunteer and a session that the volunteer could do, per
 *          seat, 0 to 10,000; {@link #NATURAL_DENSITY} leaves it to the city
 * @param week
 *          any day of the week that is planned
 */
public record CitySpec(int volunteers, int seats, long seed, double density, LocalDate week) {

  /** Travel and requirements as they come. */
  public static final double NATURAL_DENSITY = 0;

  /** The week that is planned when none is named; a Monday. */
  public static final LocalDate DEFAULT_WEEK = LocalDate.of(2026, 11, 23);

  private static final int MOST_VOLUNTEERS = 10_000_000;
  private static final int MOST_SEATS = 15_000_000;

  /**
   * @throws IllegalArgumentException
   *           when a number is out of range
   */
  public CitySpec {
    check("volunteers", volunteers, MOST_VOLUNTEERS);
    check("seats", seats, MOST_SEATS);
    if (!(density >= 0 && density <= 10_000)) {
      throw new IllegalArgumentException(
          "density is " + density + ", not 0 (natural) to 10000 eligible pairs a seat.");
    }
  }

  /** A city of natural density in {@link #DEFAULT_WEEK}. */
  public static CitySpec of(int volunteers, int seats, long seed) {
    return new CitySpec(volunteers, seats, seed, NATURAL_DENSITY, DEFAULT_WEEK);
  }

  /** The same with another density. */
  public CitySpec withDensity(double value) {
    return new CitySpec(volunteers, seats, seed, value, week);
  }

  /** The same in another week. */
  public CitySpec withWeek(LocalDate anyDay) {
    return new CitySpec(volunteers, seats, seed, density, anyDay);
  }

  private static void check(String name, int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(name + " is " + value + ", not 1 to " + most + ".");
    }
  }
}
