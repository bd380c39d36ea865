package org.needmatch.internal.simplex;

import java.util.function.IntToDoubleFunction;

/**
 * The variables that gained most when all were last looked at. As long as one
 * of them still gains much, no other is looked at. Not thread-safe.
 */
final class PartialPricing {
  /** No variable gains. */
  static final int NOBODY = Integer.MIN_VALUE;

  private static final int SIZE = 24;
  private static final double SHARE = 0.4;
  private static final double GAIN = 1e-9;

  private final int[] variable = new int[SIZE];
  private final double[] gain = new double[SIZE];
  private int size;

  void clear() {
    size = 0;
  }

  /** Takes the variable in when it is among those that gain most. */
  void consider(int candidate, double itsGain) {
    if (itsGain <= GAIN || size == SIZE && itsGain <= gain[size - 1]) {
      return;
    }
    int at = size < SIZE ? size++ : size - 1;
    while (at > 0 && gain[at - 1] < itsGain) {
      gain[at] = gain[at - 1];
      variable[at] = variable[at - 1];
      at--;
    }
    gain[at] = itsGain;
    variable[at] = candidate;
  }

  /** The one that gains most now, or nobody when that is not much any more. */
  int best(IntToDoubleFunction gainNow) {
    int best = NOBODY;
    double most = GAIN;
    for (int i = 0; i < size; i++) {
      double now = gainNow.applyAsDouble(variable[i]);
      if (now > most) {
        most = now;
        best = variable[i];
      }
    }
    return best != NOBODY && most >= SHARE * gain[0] ? best : NOBODY;
  }
}
