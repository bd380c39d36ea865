package org.needmatch.internal.generate;

import java.util.List;

/**
 * Draws weekly hour limits from 2 to 8 with a given mean: each is as likely as
 * exp(−tilt × hours), with the tilt that gives the mean. A mean out of reach
 * gives the nearest end. Immutable.
 */
final class Hours {
  private static final List<Double> CHOICES = List.of(2.0, 3.0, 4.0, 5.0, 6.0, 8.0);

  private static final double GOLDEN_SECTION = 0.6180339887498949;

  private final WeightedSampler<Double> lottery;

  private Hours(double tilt) {
    lottery = new WeightedSampler<>(CHOICES, hours -> weight(hours, tilt));
  }

  static Hours withMean(double mean) {
    double low = -20;
    double high = 20;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (mean(middle) > mean) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return new Hours(low);
  }

  /**
   * Evenly spread over the people, so that a few hundred come close to the mean.
   */
  double of(int person, double shift) {
    double turn = shift + person * GOLDEN_SECTION;
    return lottery.at(turn - Math.floor(turn));
  }

  private static double mean(double tilt) {
    double sum = 0;
    double weights = 0;
    for (double hours : CHOICES) {
      sum += hours * weight(hours, tilt);
      weights += weight(hours, tilt);
    }
    return sum / weights;
  }

  private static double weight(double hours, double tilt) {
    return StrictMath.exp(-tilt * hours);
  }
}
