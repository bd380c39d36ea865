package org.needmatch.internal.instance;

import java.util.stream.IntStream;

/**
 * Which edges of one unit exclude each other: the same need, or sessions that
 * one person cannot both do. A bit matrix for each unit, as long as all of them
 * take no more than 64 bytes an edge; reckoned when asked beyond that.
 * Immutable and thread-safe.
 */
public final class Conflicts {
  private static final int LARGEST = 4096;
  private static final long LEAST_WORDS = 1L << 20;
  private static final long WORDS_AN_EDGE = 8;
  private static final int UNITS_A_TURN = 16;

  private final Instance instance;
  private final long[][] matrix;

  /**
   * Cost: the square of a unit's edges, summed over units; what is left when the
   * instance's workers stop is reckoned when asked.
   */
  public Conflicts(Instance instance) {
    this.instance = instance;
    var graph = instance.graph();
    matrix = new long[graph.units()][];
    long budget = Math.max(LEAST_WORDS, WORDS_AN_EDGE * graph.edges());
    long words = 0;
    boolean[] held = new boolean[graph.units()];
    for (int u = 0; u < held.length; u++) {
      int size = graph.end(u) - graph.begin(u);
      long more = size * (long) words(size);
      held[u] = size <= LARGEST && words + more <= budget;
      words += held[u] ? more : 0;
    }
    instance.workers().forEach(held.length, UNITS_A_TURN, u -> {
      if (held[u]) {
        matrix[u] = fill(u);
      }
    });
  }

  private static int words(int size) {
    return (size + 63) >>> 6;
  }

  private long[] fill(int unit) {
    var graph = instance.graph();
    int begin = graph.begin(unit);
    int size = graph.end(unit) - begin;
    int words = words(size);
    var bits = new long[size * words];
    long farthest = graph.isGroupUnit(unit)
        ? Long.MAX_VALUE
        : instance.sessions().times().longestGap(
            IntStream.range(begin, begin + size)
                .map(edge -> instance.sessions().roleNeed(graph.role(edge))),
            instance.capacity().traveller(graph.volunteer(unit)));
    for (int i = 0; i < size; i++) {
      long settled = farthest == Long.MAX_VALUE ? farthest : farthest + end(begin + i);
      for (int j = i + 1; j < size && start(begin + j) < settled; j++) {
        if (reckon(begin + i, begin + j)) {
          bits[i * words + (j >>> 6)] |= 1L << j;
          bits[j * words + (i >>> 6)] |= 1L << i;
        }
      }
    }
    return bits;
  }

  private int start(int edge) {
    return instance.sessions().times()
        .firstStart(instance.sessions().roleNeed(instance.graph().role(edge)));
  }

  private int end(int edge) {
    return instance.sessions().times()
        .lastEnd(instance.sessions().roleNeed(instance.graph().role(edge)));
  }

  /**
   * Whether two edges of the same unit exclude each other; an edge excludes
   * itself.
   */
  public boolean between(int a, int b) {
    if (a == b) {
      return true;
    }
    int unit = instance.graph().unit(a);
    long[] bits = matrix[unit];
    if (bits == null) {
      return reckon(a, b);
    }
    int begin = instance.graph().begin(unit);
    int words = words(instance.graph().end(unit) - begin);
    int j = b - begin;
    return (bits[(a - begin) * words + (j >>> 6)] >>> j & 1) != 0;
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
