package org.needmatch.internal.literature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.needmatch.strategy.PartialPlan;

/**
 * The share of the points in reach that a plan meets in each group of needs;
 * needs that name no group are one together. Follows the plan.
 */
final class Shares {
  private final Market market;
  private final PartialPlan plan;
  private final int[] groupOf;
  private final List<List<Integer>> needs = new ArrayList<>();
  private final long[] total;

  /**
   * @param byArea
   *          by area, else by initiative
   */
  Shares(Market market, PartialPlan plan, boolean byArea) {
    this.market = market;
    this.plan = plan;
    groupOf = new int[market.needs().size()];
    var groups = new TreeMap<String, List<Integer>>();
    for (int n = 0; n < groupOf.length; n++) {
      var need = market.session(n);
      var name = byArea ? need.area() : need.initiative();
      groups.computeIfAbsent(name == null ? "" : name, key -> new ArrayList<>()).add(n);
    }
    groups.values().forEach(all -> {
      all.forEach(need -> groupOf[need] = needs.size());
      needs.add(List.copyOf(all));
    });
    total = needs.stream()
        .mapToLong(all -> all.stream()
            .mapToLong(need -> market.model().mostPoints(market.needs().get(need))).sum())
        .toArray();
  }

  int groups() {
    return total.length;
  }

  int group(int need) {
    return groupOf[need];
  }

  List<Integer> needs(int group) {
    return needs.get(group);
  }

  /** Of the group's points, 0 to 1. */
  double share(int group) {
    long met = 0;
    for (int need : needs.get(group)) {
      met += plan.points(market.needs().get(need));
    }
    return met / (double) total[group];
  }

  /** The smallest share among groups that are not stuck; −1 when all are. */
  int least(boolean[] stuck) {
    int least = -1;
    double smallest = Double.MAX_VALUE;
    for (int g = 0; g < total.length; g++) {
      if (!stuck[g] && share(g) < smallest) {
        smallest = share(g);
        least = g;
      }
    }
    return least;
  }

  /** The shares of some groups, smallest first. */
  double[] sorted(IntStream groups) {
    return groups.mapToDouble(this::share).sorted().toArray();
  }

  /** Whether these shares are better than others of as many groups. */
  static boolean better(double[] shares, double[] others) {
    return Arrays.compare(shares, others) > 0;
  }
}
