package org.needmatch.internal.statement;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sessions of the input that are in none of a plan's figures.
 *
 * @param reasons
 *          code of the finding that set sessions of the week aside, to what
 *          they come to
 * @param rowsOutsideWeek
 *          rows of needs.csv that are dated outside the planned weeks
 */
public record LeftOut(SortedMap<String, Part> reasons, int rowsOutsideWeek) {

  /** Everything is in the figures. */
  public static final LeftOut NOTHING = new LeftOut(new TreeMap<>(), 0);

  /**
   * Some sessions.
   *
   * @param needs
   *          how many
   * @param seats
   *          that they want, as far as that can be read
   * @param unknown
   *          sessions of which it cannot be read
   */
  public record Part(int needs, long seats, int unknown) {
    /** No session. */
    public static final Part NONE = new Part(0, 0, 0);

    /** Both together. */
    public Part plus(Part other) {
      return new Part(needs + other.needs, seats + other.seats, unknown + other.unknown);
    }
  }

  /** Copies the map. */
  public LeftOut {
    reasons = Collections.unmodifiableSortedMap(new TreeMap<>(reasons));
  }

  /** All sessions of the week that were set aside. */
  public Part all() {
    return reasons.values().stream().reduce(Part.NONE, Part::plus);
  }
}
