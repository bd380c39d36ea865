package org.needmatch.internal.geo;

import org.needmatch.domain.TravelMode;

/**
 * Whether the time between two sessions is enough to go from one to the other,
 * told by unit vectors and so without trigonometry, for a mode of which all is
 * reckoned from straight lines. Where it is a matter of millimetres it does not
 * say. Immutable and thread-safe.
 */
public final class GapReach {
  /** Below this many minutes gaps are known. */
  private static final int MINUTES = 720;
  /** A share of the square of the way: 5 millimetres in 100 km. */
  private static final double DOUBT = 1e-7;

  private final double[] farthest = new double[MINUTES];

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
   * Cost: a sine for each minute.
   *
   * @throws IllegalArgumentException
   *           when the table has ways of this mode
   */
  public GapReach(TravelTimes travel, TravelMode mode) {
    if (!travel.isStraight(mode)) {
      throw new IllegalArgumentException("Ways of " + mode + " are no straight lines.");
    }
    for (int gap = 0; gap < MINUTES; gap++) {
      double angle = travel.farthestKm(gap, mode) / Distances.EARTH_RADIUS_KM;
      farthest[gap] = UnitVectors.squaredChord(angle);
    }
  }

  /**
   * Of so many minutes between the end at one place and the start at the other.
   */
  public Answer answer(int gap, UnitVectors places, int from, int to) {
    if (gap < 0 || gap >= MINUTES) {
      return gap < 0 ? Answer.TOO_SHORT : Answer.UNDECIDED;
    }
    double squared = places.squaredChord(from, places, to);
    if (Math.abs(squared - farthest[gap]) <= DOUBT * farthest[gap]) {
      return Answer.UNDECIDED;
    }
    return squared < farthest[gap] ? Answer.ENOUGH : Answer.TOO_SHORT;
  }
}
