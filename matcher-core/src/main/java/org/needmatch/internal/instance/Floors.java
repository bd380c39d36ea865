package org.needmatch.internal.instance;

import java.util.Arrays;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings.Fairness;
import org.needmatch.internal.rules.NeedGroups;

/**
 * The points that each group of needs is to get before other need counts, and
 * what lacking one of them costs. A commitment belongs to the group of the
 * first session that is left of it. Immutable and thread-safe.
 */
public final class Floors {
  /** With more in all, a bound would not be priced. */
  private static final long MOST = 1L << 38;

  private final int[] group;
  private final String[] ids;
  private final long[] floor;
  private final long[] total;
  private final long weight;

  private Floors(int[] group, String[] ids, long[] floor, long[] total, long weight) {
    this.group = group;
    this.ids = ids;
    this.floor = floor;
    this.total = total;
    this.weight = weight;
  }

  /** Those that the settings ask for, groups in the order of their ids. */
  static Floors of(Problem problem, NeedTable needs) {
    var group = new int[needs.count()];
    Arrays.fill(group, -1);
    var fairness = problem.settings().fairness();
    if (fairness == null) {
      return new Floors(group, new String[0], new long[0], new long[0], 0);
    }
    var groups = new NeedGroups(problem, fairness.by());
    var numbers = new TreeMap<String, Integer>();
    for (int n = 0; n < group.length; n++) {
      var id = groups.of(needs.need(n));
      if (id != null) {
        numbers.put(id, 0);
      }
    }
    var ids = numbers.keySet().toArray(String[]::new);
    for (int g = 0; g < ids.length; g++) {
      numbers.put(ids[g], g);
    }
    var total = new long[ids.length];
    for (int n = 0; n < group.length; n++) {
      group[n] = number(numbers, groups.of(needs.need(n)));
      for (int r = needs.roleBegin(n); r < needs.roleEnd(n) && group[n] >= 0; r++) {
        total[group[n]] += needs.roleValue(r, needs.wanted(r));
      }
    }
    return new Floors(group, ids, floors(fairness, ids, total), total,
        weight(fairness, needs.totalValue()));
  }

  private static int number(TreeMap<String, Integer> numbers, @Nullable String id) {
    return id == null ? -1 : numbers.getOrDefault(id, -1);
  }

  private static long[] floors(Fairness fairness, String[] ids, long[] total) {
    var floor = new long[ids.length];
    for (int g = 0; g < ids.length; g++) {
      int share = fairness.own().getOrDefault(ids[g], fairness.floor());
      floor[g] = Math.ceilDiv(Math.multiplyExact(total[g], share), Fairness.WHOLE);
    }
    return floor;
  }

  /**
   * As asked for; or a point more than all need together is worth, as far as that
   * can be counted in prices.
   */
  private static long weight(Fairness fairness, long total) {
    return fairness.weight() > 0
        ? fairness.weight()
        : Math.clamp(MOST / Math.max(1, total) - 1, 1, total + 1);
  }

  /** Number of groups; 0 without floors. */
  public int count() {
    return ids.length;
  }

  /** The group's id. */
  public String id(int group) {
    return ids[group];
  }

  /** The need's group, below 0 for none. */
  public int group(int need) {
    return group[need];
  }

  /** Points that the group is to get. */
  public long floor(int group) {
    return floor[group];
  }

  /** Points of the group with every seat filled. */
  public long total(int group) {
    return total[group];
  }

  /** Points that each point below a floor costs. */
  public long weight() {
    return weight;
  }

  /** What a group costs that has so many points. */
  public long cost(int group, long met) {
    return weight * Math.max(0, floor[group] - met);
  }

  /** What groups cost that have so many points each. */
  public long cost(long[] met) {
    long cost = 0;
    for (int g = 0; g < met.length; g++) {
      cost += cost(g, met[g]);
    }
    return cost;
  }

  /**
   * What a plan costs that meets nothing; no plan has fewer points than minus
   * this.
   */
  public long worst() {
    return cost(new long[ids.length]);
  }
}
