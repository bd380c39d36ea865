package org.needmatch.internal.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What weeks are worth together when some of them must be paid for: of each
 * group one alternative, within a budget (a multiple-choice knapsack; P. Sinha
 * and A. A. Zoltners, Operations Research 27, 1979), once for each set of
 * lifts. Costs are counted in grains, rounded down, so that there are at most
 * {@value #MOST_GRAINS}: the value is then too great rather than too small. Not
 * thread-safe. Cost of an evaluation: sets of lifts × alternatives × grains.
 */
final class BudgetKnapsack implements WeekChoice {
  private static final int MOST_GRAINS = 1_000;
  private static final int[] NO_WEEK = {};

  private final PricedChoices choices;
  private final long budget;
  private final long grain;
  private final int[] ofUnit;
  private final long[] value;
  private final List<List<Integer>> groups = new ArrayList<>();
  private int[] picked = {};
  private int paidLifts;

  BudgetKnapsack(PricedChoices choices, int[] ofUnit, long budget) {
    this.choices = choices;
    this.budget = budget;
    this.ofUnit = ofUnit;
    value = new long[choices.alternatives().size()];
    for (int g = 0; g < choices.groups(); g++) {
      groups.add(new ArrayList<>());
    }
    long divisor = 0;
    for (int a = 0; a < value.length; a++) {
      var alternative = choices.alternatives().get(a);
      groups.get(alternative.group()).add(a);
      divisor = divisor(divisor, alternative.cost());
    }
    for (long lift : choices.lifts()) {
      divisor = divisor(divisor, lift);
    }
    grain = Math.max(Math.max(1, divisor), Math.ceilDiv(budget, MOST_GRAINS));
  }

  private static long divisor(long one, long other) {
    return other == 0 ? one : divisor(other, one % other);
  }

  @Override
  public void begin() {
    Arrays.fill(value, 0);
  }

  @Override
  public long take(int unit, long best, long[] price, PairStatus marks) {
    if (ofUnit[unit] < 0) {
      return best;
    }
    value[ofUnit[unit]] += best;
    return 0;
  }

  @Override
  public long end(boolean @Nullable [] had) {
    long most = Long.MIN_VALUE;
    for (int paid = 0; paid < 1 << choices.lifts().length; paid++) {
      long left = budget - choices.cost(paid);
      if (left >= 0) {
        var table = new Table(paid, (int) (left / grain));
        if (table.total() > most) {
          most = table.total();
          picked = table.picked();
          paidLifts = paid;
        }
      }
    }
    if (had != null) {
      var chosen = new boolean[value.length];
      Arrays.stream(picked).forEach(a -> chosen[a] = true);
      for (int u = 0; u < had.length; u++) {
        had[u] = ofUnit[u] >= 0 && chosen[ofUnit[u]];
      }
    }
    return most;
  }

  @Override
  public int @Nullable [] otherwise(int unit, long[] price, PairStatus marks) {
    return ofUnit[unit] < 0 ? null : NO_WEEK;
  }

  /**
   * Everybody who is there counts once, and new people as far as the budget goes
   * for the cheapest of them.
   */
  @Override
  public int together(List<Integer> volunteers) {
    var there = new HashSet<Integer>();
    var news = new ArrayList<Long>();
    for (int v : volunteers) {
      int alternative = choices.ofVolunteer()[v];
      if (alternative >= 0 && isNew(alternative)) {
        news.add(choices.alternatives().get(alternative).cost());
      } else {
        there.add(choices.person()[v]);
      }
    }
    return there.size() + affordable(news);
  }

  private int affordable(List<Long> costs) {
    long left = budget;
    int most = 0;
    for (long cost : costs.stream().sorted().toList()) {
      left -= cost;
      most += left >= 0 ? 1 : 0;
    }
    return most;
  }

  /** One alternative of a person, and no more new people than can be paid. */
  @Override
  public void restrict(TeamOracle teams) {
    var paid = new boolean[choices.ofVolunteer().length];
    var costs = new ArrayList<Long>();
    for (int v = 0; v < paid.length; v++) {
      int alternative = choices.ofVolunteer()[v];
      paid[v] = alternative >= 0 && isNew(alternative);
      if (paid[v]) {
        costs.add(choices.alternatives().get(alternative).cost());
      }
    }
    teams.restrict(new TeamOracle.Restriction(choices.person(), paid, affordable(costs)));
  }

  /** Whether nobody of the group is there unless they are paid for. */
  private boolean isNew(int alternative) {
    return groups.get(choices.alternatives().get(alternative).group()).stream()
        .allMatch(a -> choices.alternatives().get(a).cost() > 0);
  }

  /** The alternatives that the last evaluation paid for, and had for nothing. */
  int[] picked() {
    return picked.clone();
  }

  /** The lifts that the last evaluation paid for, a bit for each. */
  int paidLifts() {
    return paidLifts;
  }

  /** What each alternative's week is worth at the prices last evaluated. */
  long[] values() {
    return value.clone();
  }

  /** Values by grains spent, a group after the other. */
  private final class Table {
    private final int paid;
    private final long[] most;
    private final List<int[]> taken = new ArrayList<>();
    private final List<Integer> free = new ArrayList<>();
    private long certain;

    Table(int paid, int grains) {
      this.paid = paid;
      most = new long[grains + 1];
      groups.forEach(this::add);
    }

    private void add(List<Integer> group) {
      int best = -1;
      for (int a : group) {
        boolean nothing = choices.alternatives().get(a).cost() < grain;
        if (open(a) && nothing && (best < 0 || value[a] > value[best])) {
          best = a;
        }
      }
      free.add(best);
      long has = best < 0 ? 0 : value[best];
      certain += has;
      int[] choice = new int[most.length];
      Arrays.fill(choice, -1);
      var before = most.clone();
      for (int a : group) {
        int grains = Math
            .toIntExact(Math.min(choices.alternatives().get(a).cost() / grain, Integer.MAX_VALUE));
        long gain = value[a] - has;
        if (grains == 0 || gain <= 0 || !open(a)) {
          continue;
        }
        for (int spent = grains; spent < most.length; spent++) {
          if (before[spent - grains] + gain > most[spent]) {
            most[spent] = before[spent - grains] + gain;
            choice[spent] = a;
          }
        }
      }
      taken.add(choice);
    }

    private boolean open(int a) {
      return choices.alternatives().get(a).openWith(paid);
    }

    long total() {
      return certain + most[most.length - 1];
    }

    int[] picked() {
      int[] result = new int[groups.size()];
      int spent = most.length - 1;
      for (int g = groups.size() - 1; g >= 0; g--) {
        int a = taken.get(g)[spent];
        result[g] = a >= 0 ? a : free.get(g);
        spent -= a < 0 ? 0 : (int) (choices.alternatives().get(a).cost() / grain);
      }
      return IntStream.of(result).filter(a -> a >= 0).toArray();
    }
  }
}
