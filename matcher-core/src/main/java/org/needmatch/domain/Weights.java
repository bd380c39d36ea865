package org.needmatch.domain;

/** The range that every weight of the objective keeps to. */
public final class Weights {
  /** The largest weight or priority. */
  public static final double MAXIMUM = 1000;

  private Weights() {
  }

  /**
   * {@return whether the value is a weight: above 0 and at most {@link #MAXIMUM}}
   *
   * @param value
   *          the value
   */
  public static boolean valid(double value) {
    return value > 0 && value <= MAXIMUM;
  }

  static void check(String what, double value) {
    if (!valid(value)) {
      throw new IllegalArgumentException(what + " is " + value + ", not above 0 and at most 1000.");
    }
  }
}
