package org.needmatch.internal.instance;

import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Which edges of one unit exclude each other: the same need, or sessions that
 * one person cannot both do. Edges of a unit are in the order of time, so what
 * an edge excludes is near it: a bit for each edge after it, up to the last
 * that it excludes, as long as all of them take no more than 64 bytes an edge;
 * reckoned when asked beyond that. Immutable and thread-safe.
 */
public final class Conflicts {
  private static final int LARGEST = 4096;
  private static final long LEAST_BYTES = 8L << 20;
  private static final long MOST_BYTES = Integer.MAX_VALUE - 8L;
  private static final long BYTES_AN_EDGE = 64;
  private static final int UNITS_A_TURN = 16;

  private final Instance instance;
  private final int[] begin;
  private final byte[] later;
  private final BitSet reckoned = new BitSet();

  /**
   * Cost: the square of a unit's edges, summed over units; what is left when the
   * instance's workers stop is reckoned when asked.
   */
  public Conflicts(Instance instance) {
    this(instance,
        Math.min(MOST_BYTES, Math.max(LEAST_BYTES, BYTES_AN_EDGE * instance.graph().edges())));
  }

  /**
   * @param room
   *          bytes for rows, below 2<sup>31</sup>; which rows find room may
   *          depend on the threads, what is answered does not
   */
  Conflicts(Instance instance, long room) {
    this.instance = instance;
    var graph = instance.graph();
    begin = new int[graph.edges() + 1];
    var rows = new byte[graph.units()][];
    var taken = new AtomicLong();
    var making = new ConflictRows(instance);
    instance.workers().forEach(rows.length, UNITS_A_TURN, u -> {
      if (graph.end(u) - graph.begin(u) <= LARGEST && taken.get() <= room) {
        rows[u] = making.of(u, begin);
        taken.addAndGet(rows[u].length);
      }
    });
    later = joined(rows, room);
  }

  private byte[] joined(byte[][] rows, long room) {
    var graph = instance.graph();
    int bytes = 0;
    for (int u = 0; u < rows.length; u++) {
      if (rows[u] == null || bytes + (long) rows[u].length > room) {
        reckoned.set(u);
        rows[u] = new byte[0];
        Arrays.fill(begin, graph.begin(u) + 1, graph.end(u) + 1, 0);
      }
      bytes += rows[u].length;
    }
    var all = new byte[bytes];
    for (int u = 0, at = 0; u < rows.length; at += rows[u].length, u++) {
      System.arraycopy(rows[u], 0, all, at, rows[u].length);
    }
    for (int e = 1; e < begin.length; e++) {
      begin[e] += begin[e - 1];
    }
    return all;
  }

  /**
   * Whether two edges of the same unit exclude each other; an edge excludes
   * itself.
   */
  public boolean between(int a, int b) {
    if (a == b) {
      return true;
    }
    int early = Math.min(a, b);
    int late = Math.max(a, b);
    int bit = late - early - 1;
    int at = begin[early] + (bit >>> 3);
    if (at < begin[early + 1]) {
      return (later[at] >>> (bit & 7) & 1) != 0;
    }
    return !reckoned.isEmpty() && reckoned.get(instance.graph().unit(a))
        && ConflictRows.excludes(instance, early, late);
  }
}
