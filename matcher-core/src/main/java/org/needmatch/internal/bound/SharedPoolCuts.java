package org.needmatch.internal.bound;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.needmatch.internal.instance.Instance;

/**
 * Needs at one time that want teams from the same people: no more of them run
 * than the people make up teams of the smallest size, rounded down, which
 * prices alone cannot say (V. Chvátal, "Edmonds polytopes and a hierarchy of
 * combinatorial problems", Discrete Mathematics 4, 1973, on rounding).
 * Immutable.
 */
final class SharedPoolCuts {
  /** Taken off when more needs must run than can. */
  private static final long IMPOSSIBLE = 1L << 58;

  private final int[][] crowds;
  private final int[] most;
  private final int needs;
  private final BitSet crowded = new BitSet();

  private record Same(long start, long end, List<Integer> people) {
  }

  /** Cost: near linear in pairs. */
  SharedPoolCuts(Instance instance, PricedPairs pairs) {
    this(instance, pairs, List::size, need -> true);
  }

  /** The same among some needs, whose pairs are all there. */
  SharedPoolCuts(Instance instance, PricedPairs pairs, IntPredicate some) {
    this(instance, pairs, List::size, some);
  }

  /**
   * The same where not all people can be had together.
   *
   * @param together
   *          how many of some volunteers can, at most
   */
  SharedPoolCuts(Instance instance, PricedPairs pairs, ToIntFunction<List<Integer>> together) {
    this(instance, pairs, together, need -> true);
  }

  private SharedPoolCuts(Instance instance, PricedPairs pairs,
      ToIntFunction<List<Integer>> together, IntPredicate some) {
    needs = instance.sessions().count();
    var alike = new LinkedHashMap<Same, List<Integer>>();
    for (int n = 0; n < needs && !instance.workers().stopped(); n++) {
      if (some.test(n) && team(instance, n) > 1 && instance.pins().in(n).isEmpty()
          && !instance.sessions().times().isAnyTime(n)) {
        var times = instance.sessions().times();
        var people = people(instance, pairs, n);
        if (!people.isEmpty()) {
          alike.computeIfAbsent(new Same(times.firstStart(n), times.firstEnd(n), people),
              key -> new ArrayList<>()).add(n);
        }
      }
    }
    var found = new ArrayList<int[]>();
    var limits = new ArrayList<Integer>();
    alike.forEach((same, crowd) -> {
      int team = crowd.stream().mapToInt(n -> team(instance, n)).min().orElse(1);
      int limit = together.applyAsInt(same.people()) / team;
      if (limit < crowd.size()) {
        found.add(crowd.stream().mapToInt(Integer::intValue).toArray());
        limits.add(limit);
        crowd.forEach(crowded::set);
      }
    });
    crowds = found.toArray(int[][]::new);
    most = limits.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int team(Instance instance, int need) {
    var sessions = instance.sessions();
    return IntStream.range(sessions.roleBegin(need), sessions.roleEnd(need)).map(sessions::minimum)
        .sum();
  }

  private static List<Integer> people(Instance instance, PricedPairs pairs, int need) {
    var sessions = instance.sessions();
    return IntStream.range(sessions.roleBegin(need), sessions.roleEnd(need))
        .flatMap(r -> IntStream.range(pairs.begin(r), pairs.end(r)))
        .map(k -> pairs.volunteer(pairs.at(k))).sorted().distinct().boxed().toList();
  }

  /**
   * Gives each crowd a row of a program, whose right side is what runs at most.
   *
   * @return the row of each need that is in a crowd, 0 for the others
   */
  int[] rows(int firstRow, double[] right) {
    int[] rows = new int[needs];
    for (int c = 0; c < crowds.length; c++) {
      right[firstRow + c] = most[c];
      for (int need : crowds[c]) {
        rows[need] = firstRow + c;
      }
    }
    return rows;
  }

  /** Whether the need is in a crowd. */
  boolean holds(int need) {
    return crowded.get(need);
  }

  int count() {
    return crowds.length;
  }

  int[] needs(int crowd) {
    return crowds[crowd];
  }

  /**
   * What teams together are worth less because not all of them can run.
   *
   * @param value
   *          of each need's team, 0 or more where it does not have to run
   * @param dropped
   *          set for needs whose team does not count, cleared for the others of
   *          crowds
   */
  long excess(long[] value, BranchState branch, boolean[] dropped) {
    long excess = 0;
    for (int c = 0; c < crowds.length; c++) {
      int open = most[c];
      var free = new ArrayList<Integer>();
      for (int need : crowds[c]) {
        dropped[need] = false;
        if (branch.force(need) > 0) {
          open--;
        } else {
          free.add(need);
        }
      }
      if (open < 0) {
        excess += IMPOSSIBLE;
      }
      free.sort((a, b) -> Long.compare(value[b], value[a]));
      for (int i = Math.max(0, open); i < free.size(); i++) {
        excess += value[free.get(i)];
        dropped[free.get(i)] = true;
      }
    }
    return excess;
  }
}
