package org.needmatch.server.desk;

/** Points as a share of all weighted need of the week, 0 to 100. */
record Percent(long total) {
  double of(long points) {
    return total == 0 ? 0 : 100.0 * points / total;
  }

  /** 100 × (bound − medium) / |bound|, 0 when the bound is 0. */
  static double gap(long medium, long bound) {
    return bound == 0 ? 0 : 100.0 * (bound - medium) / Math.abs(bound);
  }
}
