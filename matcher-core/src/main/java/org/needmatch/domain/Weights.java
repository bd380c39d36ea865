package org.needmatch.domain;

/** The range that every weight of the objective keeps to. */
final class Weights {
  /** The largest weight or priority. */
  static final double MAXIMUM = 1000;

  private Weights() {
  }

  static void check(String what, double value) {
    if (!(value > 0 && value <= MAXIMUM)) {
      throw new IllegalArgumentException(what + " is " + value + ", not above 0 and at most 1000.");
    }
  }
}
