package org.needmatch.internal.bound;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;

/**
 * The Lagrangian dual of one seat per pair agreed between a volunteer's copy
 * and a need's copy (M. Guignard and S. Kim, "Lagrangean decomposition",
 * Mathematical Programming 39, 1987). For any prices, the best weeks of all
 * volunteers plus the best teams of all needs are worth at least as much as any
 * plan. Prices are whole parts of a point, so the value is exact. Weeks and
 * teams whose prices did not change are not reckoned again. Several workers
 * give the same result. Not thread-safe.
 */
final class LagrangianDual implements Choices {
  /** The value when the instance's workers stopped before it was known. */
  static final long UNKNOWN = Long.MAX_VALUE;
  /** Worth of a pair that must be in: more than all prices together. */
  static final long BIG_M = 1L << 52;
  private static final int CHUNK = 64;

  private final Instance instance;
  private final PricedPairs pairs;
  private final int singles;
  private final int[][] week;
  private final ChosenPairs inWeek;
  private final ChosenPairs inTeam;
  private final long[] seen;
  private final long[] weekValue;
  private final long[] teamValue;
  private final boolean[] weekDirty;
  private final boolean[] teamDirty;
  private final WeekOracle[] weeks;
  private final TeamOracle[] teams;
  private final IntList[] chosen;
  private SharedPoolCuts crowding;
  private final boolean[] dropped;
  private final long[] teamPoints;
  private int workers;
  private @Nullable RetainedWeeks kept;
  private @Nullable WeekChoice choice;
  private IntPredicate lived = unit -> true;
  private IntPredicate priced = need -> true;

  LagrangianDual(Instance instance, Conflicts conflicts, TimeBlocks spells, PricedPairs pairs,
      int workers) {
    this(instance, conflicts, spells, pairs, new SharedPoolCuts(instance, pairs), workers);
  }

  /**
   * @param crowding
   *          of needs that count
   */
  LagrangianDual(Instance instance, Conflicts conflicts, TimeBlocks spells, PricedPairs pairs,
      SharedPoolCuts crowding, int workers) {
    this.instance = instance;
    this.pairs = pairs;
    this.workers = instance.graph().edges() < 2_000 ? 1 : workers;
    week = new int[instance.graph().units()][];
    Arrays.fill(week, new int[0]);
    singles = singles(instance);
    inWeek = new ChosenPairs(week.length, pairs.count());
    inTeam = new ChosenPairs(instance.sessions().count(), pairs.count());
    seen = pairs.noPrices();
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
    this.crowding = crowding;
    dropped = new boolean[teamValue.length];
    teamPoints = new long[teamValue.length];
    forget();
  }

  private static int singles(Instance instance) {
    var graph = instance.graph();
    int units = graph.units();
    while (units > 0 && graph.isGroupUnit(units - 1)) {
      units--;
    }
    return graph.begin(units);
  }

  PricedPairs pairs() {
    return pairs;
  }

  @Override
  public boolean inWeek(int pair) {
    return inWeek.has(pair);
  }

  @Override
  public boolean inTeam(int pair) {
    return inTeam.has(pair);
  }

  /**
   * How many threads evaluate; at most as many as at the start. The value does
   * not depend on it.
   */
  void workers(int count) {
    workers = Math.min(count, weeks.length);
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
   * worth more. {@link #UNKNOWN} when it was to stop.
   */
  long evaluate(long[] price, BranchState branch) {
    markDirty(price);
    run(w -> refreshWeeks(w, price, branch.marks()));
    run(w -> refreshTeams(w, price, branch));
    if (instance.workers().stopped()) {
      return UNKNOWN;
    }
    long total = 0;
    var limit = choice;
    if (limit != null) {
      total += limited(limit, price, branch.marks());
    } else {
      for (long value : weekValue) {
        total += value;
      }
    }
    for (long value : teamValue) {
      total += value;
    }
    total -= crowding.excess(teamValue, branch, dropped);
    for (int c = 0; c < crowding.count(); c++) {
      for (int need : crowding.needs(c)) {
        inTeam.mark(need, !dropped[need]);
      }
    }
    return total - branch.musts() * BIG_M - pairs.ofFloors(price);
  }

  /** The same where some teams count elsewhere, and are left out. */
  long share(long[] price, BranchState branch, IntPredicate countedNeed) {
    long total = evaluate(price, branch);
    for (int n = 0; n < teamValue.length && total != UNKNOWN; n++) {
      total -= countedNeed.test(n) ? 0 : teamValue[n];
    }
    return total;
  }

  /**
   * Lets only some units have weeks, and only some needs teams.
   *
   * @param here
   *          units all of whose pairs are there
   * @param whole
   *          needs all of whose pairs are there
   * @param rivals
   *          who competes for the seats of others
   */
  void only(IntPredicate here, IntPredicate whole, Rivals rivals) {
    lived = here;
    priced = need -> whole.test(need) || rivals.in(need);
    for (var oracle : teams) {
      oracle.compete(rivals);
    }
  }

  /** Makes the next evaluation reckon the need's team. */
  void forget(int need) {
    teamDirty[need] = true;
  }

  /** Points of the need's best team at the prices last evaluated. */
  long points(int need) {
    return dropped[need] ? 0 : teamPoints[need];
  }

  /** Lets only so many people have another week than they were told. */
  void limit(RetainedWeeks value) {
    kept = value;
    choice = new ChangeLimitedKnapsack(value);
  }

  /** Lets only weeks count that may be had together. */
  void limit(WeekChoice value) {
    choice = value;
    crowding = new SharedPoolCuts(instance, pairs, value::together);
    Arrays.asList(teams).forEach(value::restrict);
  }

  /** What the unit's best week gains over the one it was told. */
  long gain(int unit, long[] price, PairStatus marks) {
    var limit = kept;
    int[] told = limit == null ? null : limit.best(unit, price, marks);
    return limit == null || told == null
        ? weekValue[unit]
        : weekValue[unit] - limit.value(told, price, marks);
  }

  private long limited(WeekChoice limit, long[] price, PairStatus marks) {
    var had = new boolean[weekValue.length];
    limit.begin();
    long total = 0;
    for (int u = 0; u < weekValue.length; u++) {
      total += limit.take(u, weekValue[u], price, marks);
    }
    total += limit.end(had);
    for (int u = 0; u < weekValue.length; u++) {
      int[] told = had[u] ? null : limit.otherwise(u, price, marks);
      inWeek.replace(u, told == null ? week[u] : pairsOf(list(told)).toArray());
    }
    return total;
  }

  private static IntList list(int[] edges) {
    var list = new IntList();
    Arrays.stream(edges).forEach(list::add);
    return list;
  }

  private void markDirty(long[] price) {
    var graph = instance.graph();
    pairs.markGroups(seen, price, teamDirty);
    for (int p = 0; p < pairs.count(); p++) {
      if (seen[p] != price[p]) {
        seen[p] = price[p];
        weekDirty[p < singles
            ? graph.unit(p)
            : graph.unitOf(pairs.volunteer(p), pairs.role(p))] = true;
        teamDirty[pairs.need(p)] = true;
      }
    }
  }

  private void run(IntConsumer side) {
    if (workers == 1) {
      side.accept(0);
    } else {
      instance.workers().forEach(workers, 1, side);
    }
  }

  private void refreshWeeks(int worker, long[] price, PairStatus marks) {
    var edges = chosen[worker];
    for (int begin = worker * CHUNK; begin < weekDirty.length
        && !instance.workers().stopped(); begin += workers * CHUNK) {
      for (int u = begin; u < Math.min(weekDirty.length, begin + CHUNK); u++) {
        if (weekDirty[u] && lived.test(u)) {
          weekDirty[u] = false;
          weekValue[u] = weeks[worker].best(u, price, marks, edges);
          week[u] = inWeek.replace(u, pairsOf(edges), week[u]);
        }
      }
    }
  }

  /** Turns edges of groups into pairs. */
  private IntList pairsOf(IntList edges) {
    var graph = instance.graph();
    if (edges.size() == 0 || !graph.isGroup(edges.get(0))) {
      return edges;
    }
    var members = new IntList();
    for (int i = 0; i < edges.size(); i++) {
      for (var part : graph.parts(edges.get(i))) {
        members.add(part.pair());
      }
    }
    return members;
  }

  private void refreshTeams(int worker, long[] price, BranchState branch) {
    var oracle = teams[worker];
    for (int begin = worker * CHUNK; begin < teamDirty.length
        && !instance.workers().stopped(); begin += workers * CHUNK) {
      for (int n = begin; n < Math.min(teamDirty.length, begin + CHUNK); n++) {
        if (teamDirty[n] && priced.test(n)) {
          teamDirty[n] = false;
          teamValue[n] = oracle.best(n, price, branch.marks(), branch.force(n));
          teamPoints[n] = oracle.points();
          var pairsTaken = chosen[worker];
          pairsTaken.clear();
          for (int i = 0; i < oracle.size(); i++) {
            pairsTaken.add(oracle.pair(i));
          }
          inTeam.replace(n, pairsTaken, inTeam.of(n));
        }
      }
    }
  }
}
