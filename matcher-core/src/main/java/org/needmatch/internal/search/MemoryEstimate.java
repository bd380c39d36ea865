package org.needmatch.internal.search;

import java.util.Locale;
import org.needmatch.internal.instance.Instance;
import org.needmatch.strategy.UnsupportedProblemException;

/** How much memory a search takes, told before its arrays are made. */
public record MemoryEstimate(long bytes) {
  private static final long AN_EDGE = 190;
  private static final long A_VOLUNTEER = 3_000;
  private static final long A_NEED = 4_000;
  private static final long AT_LEAST = 24L << 20;
  private static final double MEGABYTE = 1 << 20;

  /** Everything, the problem and the eligibility graph included. */
  static MemoryEstimate of(Instance instance) {
    return of(instance.graph().edges(), instance.problem().volunteers().size(),
        instance.sessions().count());
  }

  /** The same by numbers. */
  public static MemoryEstimate of(long edges, long volunteers, long needs) {
    return new MemoryEstimate(
        AT_LEAST + edges * AN_EDGE + volunteers * A_VOLUNTEER + needs * A_NEED);
  }

  /**
   * Asks, before anything large is made, whether the memory that Java may use is
   * enough.
   */
  public static void mustFit(Instance instance) throws UnsupportedProblemException {
    of(instance).mustFit(Runtime.getRuntime().maxMemory(), instance.graph().edges());
  }

  /**
   * Refuses a search that would not fit.
   *
   * @param heap
   *          in bytes
   */
  void mustFit(long heap, int edges) throws UnsupportedProblemException {
    if (bytes > heap) {
      throw new UnsupportedProblemException(String.format(Locale.ROOT,
          "The search would take about %.0f MB for %,d eligible pairs, but Java may use %.0f MB. "
              + "Give it more (-Xmx%.0fm), or choose the strategy greedy.",
          bytes / MEGABYTE, edges, heap / MEGABYTE, Math.ceil(bytes / MEGABYTE * 1.1)));
    }
  }
}
