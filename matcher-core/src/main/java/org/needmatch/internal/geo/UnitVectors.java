package org.needmatch.internal.geo;

import java.util.List;
import org.needmatch.domain.Place;

/**
 * Places as vectors of length 1 from the middle of the earth, so that how far
 * apart two of them are is compared without trigonometry. Immutable and
 * thread-safe.
 */
public final class UnitVectors {
  private static final int AXES = 3;

  private final double[] axes;

  /** Cost: linear. */
  public UnitVectors(List<Place> places) {
    axes = new double[AXES * places.size()];
    int at = 0;
    for (var place : places) {
      double latitude = Math.toRadians(place.latitude());
      double longitude = Math.toRadians(place.longitude());
      double cosine = Math.cos(latitude);
      axes[at++] = cosine * Math.cos(longitude);
      axes[at++] = cosine * Math.sin(longitude);
      axes[at++] = Math.sin(latitude);
    }
  }

  /**
   * The square of the straight line, through the earth, from one place to another
   * of these or of others, 0 to 4; it grows with the way over the surface.
   */
  double squaredChord(int one, UnitVectors others, int other) {
    double sum = 0;
    for (int axis = 0; axis < AXES; axis++) {
      double difference = axes[AXES * one + axis] - others.axes[AXES * other + axis];
      sum += difference * difference;
    }
    return sum;
  }

  /** The same of places that far apart, in radians, half a turn at most. */
  static double squaredChord(double radians) {
    return 4 * Math.pow(Math.sin(Math.min(Math.PI, radians) / 2), 2);
  }
}
