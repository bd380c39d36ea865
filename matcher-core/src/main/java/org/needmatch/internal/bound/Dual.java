package org.needmatch.internal.bound;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.needmatch.instance.Conflicts;
import org.needmatch.instance.Instance;
import org.needmatch.instance.IntList;

/**
 * The Lagrangian dual of one seat per pair agreed between a volunteer's copy
 * and a need's copy (M. Guignard and S. Kim, "Lagrangean decomposition",
 * Mathematical Programming 39, 1987). For any prices, the best weeks of all
 * volunteers plus the best teams of all needs are worth at least as much as any
 * plan. Prices are whole parts of a point, so the value is exact. Weeks and
 * teams whose prices did not change are not reckoned again. Not thread-safe;
 * with several workers it uses a parallel stream, with the same result.
 */
final class Dual {
  /** Worth of a pair that must be in: more than all prices together. */
  static final long MUST = 1L << 52;
  private static final int CHUNK = 64;

  private final Instance instance;
  private final Pairs pairs;
  private final byte[] inWeek;
  private final byte[] inTeam;
  private final long[] seen;
  private final long[] weekValue;
  private final long[] teamValue;
  private final boolean[] weekDirty;
  private final boolean[] teamDirty;
  private final WeekOracle[] weeks;
  private final TeamOracle[] teams;
  private final IntList[] chosen;
  private final int workers;

  Dual(Instance instance, Conflicts conflicts, Spells spells, Pairs pairs, int workers) {
    this.instance = instance;
    this.pairs = pairs;
    this.workers = instance.graph().edges() < 2_000 ? 1 : workers;
    inWeek = new byte[pairs.count()];
    inTeam = new byte[pairs.count()];
    seen = new long[pairs.count()];
    weekValue = new long[instance.graph().units()];
    teamValue = new long[instance.sessions().count()];
    weekDirty = new boolean[weekValue.length];
    teamDirty = new boolean[teamValue.length];
    weeks = new WeekOracle[this.workers];
    teams = new TeamOracle[this.workers];
    chosen = new IntList[this.workers];
    for (int w = 0; w < this.workers; w++) {
      weeks[w] = new WeekOracle(instance, conflicts, spells, pairs);
      teams[w] = new TeamOracle(instance, pairs);
      chosen[w] = new IntList();
    }
    forget();
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
   * Makes the next evaluation reckon everything, as it must when another branch
   * is evaluated.
   */
  void forget() {
    Arrays.fill(weekDirty, true);
    Arrays.fill(teamDirty, true);
  }

  /**
   * The value at the prices, in parts of a point; no plan within the branch is
   * worth more.
   */
  long evaluate(long[] price, Branch branch) {
    var graph = instance.graph();
    for (int p = 0; p < seen.length; p++) {
      if (seen[p] != price[p]) {
        seen[p] = price[p];
        weekDirty[graph.unitOf(pairs.volunteer(p))] = true;
        teamDirty[pairs.need(p)] = true;
      }
    }
    run(w -> refreshWeeks(w, price, branch.marks()));
    run(w -> refreshTeams(w, price, branch));
    long total = 0;
    for (long value : weekValue) {
      total += value;
    }
    for (long value : teamValue) {
      total += value;
    }
    return total - branch.musts() * MUST;
  }

  private void run(IntConsumer side) {
    if (workers == 1) {
      side.accept(0);
    } else {
      IntStream.range(0, workers).parallel().forEach(side);
    }
  }

  private void refreshWeeks(int worker, long[] price, Marks marks) {
    for (int begin = worker * CHUNK; begin < weekDirty.length; begin += workers * CHUNK) {
      for (int u = begin; u < Math.min(weekDirty.length, begin + CHUNK); u++) {
        if (weekDirty[u]) {
          weekDirty[u] = false;
          markWeek(u, chosen[worker], (byte) 0, true);
          weekValue[u] = weeks[worker].best(u, price, marks, chosen[worker]);
          markWeek(u, chosen[worker], (byte) 1, false);
        }
      }
    }
  }

  private void markWeek(int unit, IntList edges, byte value, boolean all) {
    var graph = instance.graph();
    if (all) {
      edges.clear();
      for (int e = graph.begin(unit); e < graph.end(unit); e++) {
        edges.add(e);
      }
    }
    for (int i = 0; i < edges.size(); i++) {
      int edge = edges.get(i);
      if (graph.isGroup(edge)) {
        for (var part : graph.parts(edge)) {
          inWeek[part.pair()] = value;
        }
      } else {
        inWeek[edge] = value;
      }
    }
  }

  private void refreshTeams(int worker, long[] price, Branch branch) {
    var team = teams[worker];
    for (int begin = worker * CHUNK; begin < teamDirty.length; begin += workers * CHUNK) {
      for (int n = begin; n < Math.min(teamDirty.length, begin + CHUNK); n++) {
        if (teamDirty[n]) {
          teamDirty[n] = false;
          for (int r = instance.sessions().roleBegin(n); r < instance.sessions().roleEnd(n); r++) {
            for (int k = pairs.begin(r); k < pairs.end(r); k++) {
              inTeam[pairs.at(k)] = 0;
            }
          }
          teamValue[n] = team.best(n, price, branch.marks(), branch.force(n));
          for (int i = 0; i < team.size(); i++) {
            inTeam[team.pair(i)] = 1;
          }
        }
      }
    }
  }
}
