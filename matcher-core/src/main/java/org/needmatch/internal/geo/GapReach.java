package org.needmatch.internal.geo;

import org.needmatch.domain.TravelMode;

/**
 * Whether the time between two sessions is enough to go from one to the other,
 * told by unit vectors and so without trigonometry, for a mode of which all is
 * reckoned from straight lines. Where it is a matter of a millimetre it does
 * not say. Immutable and thread-safe.
 */
public final class GapReach {
  /** Below this many minutes gaps are known. */
  private static final int MINUTES = 720;
  private static final double DOUBT = 1e-9;

  private final double[] near = new double[MINUTES];
  private final double[] far = new double[MINUTES];

  /** What it says. */
  public enum Answer {
    /** The time is enough. */
    ENOUGH,
    /** It is not. */
    TOO_SHORT,
    /** {@link TravelTimes#gapMinutes} has to be asked. */
    UNDECIDED
  }

  /**
   * Cost: some hundred sines.
   *
   * @throws IllegalArgumentException
   *           when the table has ways of this mode
   */
  public GapReach(TravelTimes travel, TravelMode mode) {
    if (!travel.isStraight(mode)) {
      throw new IllegalArgumentException("Ways of " + mode + " are no straight lines.");
    }
    for (int gap = 0; gap < MINUTES; gap++) {
      double km = travel.farthestKm(gap, mode);
      near[gap] = squaredChord(km * (1 - DOUBT) - DOUBT);
      far[gap] = squaredChord(km * (1 + DOUBT) + DOUBT);
    }
  }

  private static double squaredChord(double km) {
    double half = Math.clamp(km / Distances.EARTH_RADIUS_KM / 2, 0, Math.PI / 2);
    return 4 * Math.pow(Math.sin(half), 2);
  }

  /**
   * Of so many minutes between the end at one place and the start at the other.
   */
  public Answer answer(int gap, UnitVectors places, int from, int to) {
    if (gap < 0 || gap >= MINUTES) {
      return gap < 0 ? Answer.TOO_SHORT : Answer.UNDECIDED;
    }
    double squared = places.squaredChord(from, places, to);
    return squared < near[gap]
        ? Answer.ENOUGH
        : squared > far[gap] ? Answer.TOO_SHORT : Answer.UNDECIDED;
  }
}
