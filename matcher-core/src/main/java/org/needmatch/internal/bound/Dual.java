package org.needmatch.internal.bound;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.needmatch.instance.Conflicts;
import org.needmatch.instance.Instance;
import org.needmatch.instance.IntList;

/**
 * The Lagrangian dual of one seat per pair agreed between a volunteer's copy
 * and a need's copy (M. Guignard and S. Kim, "Lagrangean decomposition",
 * Mathematical Programming 39, 1987). For any prices, the best weeks of all
 * volunteers plus the best teams of all needs are worth at least as much as any
 * plan. Prices are whole parts of a point, so the value is exact. Not
 * thread-safe; uses the threads of a parallel stream for large instances, with
 * the same result.
 */
final class Dual {
  /** Worth of a pair that must be in: more than all prices together. */
  static final long MUST = 1L << 52;
  private static final int CHUNK = 256;

  private final Instance instance;
  private final Pairs pairs;
  private final Conflicts conflicts;
  private final Spells spells;
  private final byte[] inWeek;
  private final byte[] inTeam;
  private final int chunksOfUnits;
  private final int chunksOfNeeds;
  private final WeekOracle[] weeks;
  private final TeamOracle[] teams;
  private final IntList[] chosen;
  private final int workers;

  Dual(Instance instance, Conflicts conflicts, int workers) {
    this.instance = instance;
    this.conflicts = conflicts;
    this.workers = instance.graph().edges() < 2_000 ? 1 : workers;
    pairs = new Pairs(instance);
    spells = new Spells(instance, conflicts);
    inWeek = new byte[pairs.count()];
    inTeam = new byte[pairs.count()];
    chunksOfUnits = (instance.graph().units() + CHUNK - 1) / CHUNK;
    chunksOfNeeds = (instance.sessions().count() + CHUNK - 1) / CHUNK;
    weeks = new WeekOracle[this.workers];
    teams = new TeamOracle[this.workers];
    chosen = new IntList[this.workers];
    for (int w = 0; w < this.workers; w++) {
      weeks[w] = new WeekOracle(instance, conflicts, spells);
      teams[w] = new TeamOracle(instance, pairs);
      chosen[w] = new IntList();
    }
  }

  Pairs pairs() {
    return pairs;
  }

  /**
   * Whether the pair is in the volunteer's best week at the prices last
   * evaluated.
   */
  boolean inWeek(int pair) {
    return inWeek[pair] != 0;
  }

  /** Whether the pair is in the need's best team at the prices last evaluated. */
  boolean inTeam(int pair) {
    return inTeam[pair] != 0;
  }

  /**
   * The value at the prices, in parts of a point; no plan within the branch is
   * worth more.
   */
  long evaluate(long[] price, Branch branch) {
    Arrays.fill(inWeek, (byte) 0);
    Arrays.fill(inTeam, (byte) 0);
    long total = 0;
    for (long part : run(w -> weekSide(w, price, branch.marks()))) {
      total += part;
    }
    for (long part : run(w -> teamSide(w, price, branch))) {
      total += part;
    }
    return total - branch.musts() * MUST;
  }

  private long[] run(java.util.function.IntToLongFunction side) {
    if (workers == 1) {
      return new long[]{side.applyAsLong(0)};
    }
    return IntStream.range(0, workers).parallel().mapToLong(side).toArray();
  }

  private long weekSide(int worker, long[] price, Marks marks) {
    long total = 0;
    var graph = instance.graph();
    var into = chosen[worker];
    for (int chunk = worker; chunk < chunksOfUnits; chunk += workers) {
      for (int u = chunk * CHUNK; u < Math.min(graph.units(), (chunk + 1) * CHUNK); u++) {
        total += weeks[worker].best(u, price, marks, into);
        for (int i = 0; i < into.size(); i++) {
          int edge = into.get(i);
          if (graph.isGroup(edge)) {
            for (var part : graph.parts(edge)) {
              inWeek[part.pair()] = 1;
            }
          } else {
            inWeek[edge] = 1;
          }
        }
      }
    }
    return total;
  }

  private long teamSide(int worker, long[] price, Branch branch) {
    long total = 0;
    var team = teams[worker];
    for (int chunk = worker; chunk < chunksOfNeeds; chunk += workers) {
      for (int n = chunk * CHUNK; n < Math.min(instance.sessions().count(),
          (chunk + 1) * CHUNK); n++) {
        total += team.best(n, price, branch.marks(), branch.force(n));
        for (int i = 0; i < team.size(); i++) {
          inTeam[team.pair(i)] = 1;
        }
      }
    }
    return total;
  }

  Conflicts conflicts() {
    return conflicts;
  }
}
