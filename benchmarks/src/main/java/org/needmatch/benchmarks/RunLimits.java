package org.needmatch.benchmarks;

/**
 * What all runs of a comparison share.
 *
 * @param seconds
 *          the time limit of each run, JVM start included; 0 for none
 * @param steps
 *          the limit in steps of the strategy's own search; 0 for none
 * @param heap
 *          of each JVM, such as {@code 512m}; blank for the JVM's own
 */
record RunLimits(double seconds, long steps, int threads, String heap) {

  RunLimits {
    if (seconds > 0 == steps > 0) {
      throw new IllegalArgumentException(
          "A comparison needs a time limit or a limit in steps, one of the two.");
    }
  }

  /** For people. */
  String limit() {
    return steps > 0 ? steps + " steps" : ResultFiles.number(seconds) + " s";
  }

  @Override
  public String toString() {
    return limit() + " a run, " + threads + " threads, heap "
        + (heap.isBlank() ? "as the JVM sets it" : heap);
  }
}
