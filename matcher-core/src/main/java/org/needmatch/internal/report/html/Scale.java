package org.needmatch.internal.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Round numbers for axes. */
final class Scale {
  /** Steps of every axis. */
  static final int STEPS = 5;
  private static final double[] ROUND = {1, 2, 2.5, 5, 10};

  private Scale() {
  }

  /** The next round number that is no less; 100 stays 100, and 0 becomes 1. */
  static double niceMaximum(double value) {
    if (value <= 0) {
      return 1;
    }
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    for (double step : ROUND) {
      if (step * power >= value - 1e-9) {
        return step * power;
      }
    }
    return 10 * power;
  }

  /**
   * The highest round share no more than the value that leaves five round steps
   * to 100.
   */
  static double lowShare(double percent) {
    for (double step : new double[]{1, 2, 5, 10}) {
      if (100 - STEPS * step <= percent) {
        return 100 - STEPS * step;
      }
    }
    return 0;
  }

  /** From 0 to the maximum in five steps. */
  static List<Double> ticks(double maximum) {
    var ticks = new ArrayList<Double>();
    for (int i = 0; i <= STEPS; i++) {
      ticks.add(maximum * i / STEPS);
    }
    return ticks;
  }

  /** A tick without decimals that say nothing. */
  static String label(double tick) {
    var text = String.format(Locale.ROOT, "%,.2f", tick);
    while (text.endsWith("0")) {
      text = text.substring(0, text.length() - 1);
    }
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
