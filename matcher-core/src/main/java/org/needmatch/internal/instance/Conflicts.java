package org.needmatch.internal.instance;

import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

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
    instance.workers().forEach(rows.length, UNITS_A_TURN, u -> {
      if (graph.end(u) - graph.begin(u) <= LARGEST && taken.get() <= room) {
        rows[u] = rows(u);
        taken.addAndGet(rows[u].length);
      }
    });
    later = joined(rows, room);
  }

  /**
   * The rows of a unit one behind the other; {@link #begin} has the length of
   * each where the next begins.
   */
  private byte[] rows(int unit) {
    var graph = instance.graph();
    int first = graph.begin(unit);
    int end = graph.end(unit);
    int size = end - first;
    var times = instance.sessions().times();
    boolean alone = !graph.isGroupUnit(unit);
    int[] need = IntStream.range(first, end).map(e -> instance.sessions().roleNeed(graph.role(e)))
        .toArray();
    long farthest = alone
        ? times.longestGap(IntStream.of(need), instance.capacity().traveller(graph.volunteer(unit)))
        : Long.MAX_VALUE;
    int[] starts = IntStream.of(need).map(times::firstStart).toArray();
    int[] ends = IntStream.of(need).map(times::lastEnd).toArray();
    boolean[] plain = new boolean[size];
    for (int i = 0; i < size; i++) {
      plain[i] = alone && times.size(need[i]) == 1 && !times.isAnyTime(need[i]);
    }
    var bits = new byte[size];
    int at = 0;
    for (int i = 0; i < size; i++) {
      long settled = farthest == Long.MAX_VALUE ? farthest : farthest + ends[i];
      int length = 0;
      for (int j = i + 1; j < size && starts[j] < settled; j++) {
        boolean overlap = starts[j] < ends[i] && plain[i] && plain[j];
        if (overlap || reckon(first + i, first + j)) {
          int bit = j - i - 1;
          length = (bit >>> 3) + 1;
          if (at + length > bits.length) {
            bits = Arrays.copyOf(bits, Math.max(2 * bits.length, at + length));
          }
          bits[at + length - 1] |= (byte) (1 << (bit & 7));
        }
      }
      begin[first + i + 1] = length;
      at += length;
    }
    return Arrays.copyOf(bits, at);
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
    return !reckoned.isEmpty() && reckoned.get(instance.graph().unit(a)) && reckon(early, late);
  }

  private boolean reckon(int a, int b) {
    var graph = instance.graph();
    var sessions = instance.sessions();
    int needA = sessions.roleNeed(graph.role(a));
    int needB = sessions.roleNeed(graph.role(b));
    if (!graph.isGroup(a)) {
      return needA == needB || !sessions.times().fits(needA, needB,
          instance.capacity().traveller(graph.volunteer(graph.unit(a))));
    }
    for (var one : graph.parts(a)) {
      for (var other : graph.parts(b)) {
        if (one.volunteer() == other.volunteer() && (needA == needB || !sessions.times().fits(needA,
            needB, instance.capacity().traveller(one.volunteer())))) {
          return true;
        }
      }
    }
    return false;
  }
}
