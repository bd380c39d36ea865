package org.needmatch.internal.judge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings.Fairness;
import org.needmatch.domain.Settings.Grouping;

/**
 * What each group of needs is to get by the settings, and what a point that it
 * lacks costs. Immutable. Cost: linear in needs.
 */
public final class GroupFloors {
  private static final BigDecimal PRICED = BigDecimal.valueOf(2).pow(38);

  private final Map<String, String> groupOf = new HashMap<>();
  private final SortedMap<String, Long> totals = new TreeMap<>();
  private final SortedMap<String, Long> floors = new TreeMap<>();
  private final long weight;

  private GroupFloors(Problem problem, @Nullable Fairness asked, long weight) {
    this.weight = weight;
    if (asked == null) {
      return;
    }
    var points = MediumScore.of(problem, new JudgedProblem(problem));
    var commitments = Commitments.of(problem);
    for (var need : problem.needs()) {
      var first = commitments.with(need).stream()
          .min(Comparator.comparing((Need one) -> one.time().start()).thenComparing(Need::id))
          .orElse(need);
      var group = group(problem, asked.by(), first);
      if (group != null) {
        groupOf.put(need.id(), group);
        for (var role : need.roles()) {
          totals.merge(group, points.worth(role, role.wanted(), points.unit(need)), Long::sum);
        }
      }
    }
    totals.forEach((group, total) -> {
      var share = asked.own().get(group);
      var floor = BigDecimal.valueOf(share == null ? asked.floor() : share, 3);
      floors.put(group, floor.multiply(BigDecimal.valueOf(total)).setScale(0, RoundingMode.CEILING)
          .longValueExact());
    });
  }

  /** Those of the problem's settings. */
  public static GroupFloors of(Problem problem) {
    var asked = problem.settings().fairness();
    return new GroupFloors(problem, asked, asked == null ? 0 : weight(problem, asked));
  }

  /** Groups of another kind than the settings', without any floor. */
  public static GroupFloors grouped(Problem problem, Grouping by) {
    return new GroupFloors(problem, new Fairness(by, 0, new TreeMap<>(), 1), 1);
  }

  private static long weight(Problem problem, Fairness asked) {
    if (asked.weight() > 0) {
      return asked.weight();
    }
    long all = MediumScore.of(problem, new JudgedProblem(problem)).total(problem);
    long countable = PRICED.divide(BigDecimal.valueOf(Math.max(1, all)), 0, RoundingMode.FLOOR)
        .longValueExact() - 1;
    return Math.max(1, Math.min(countable, all + 1));
  }

  private static @Nullable String group(Problem problem, Grouping by, Need need) {
    if (by == Grouping.AREA) {
      return need.area();
    }
    if (by == Grouping.INITIATIVE) {
      return need.initiative();
    }
    if (by == Grouping.NEED_GROUP) {
      return need.group();
    }
    for (var area : problem.areas()) {
      if (area.id().equals(need.area()) && area.imdDecile() != null) {
        return area.imdDecile().toString();
      }
    }
    return null;
  }

  /** The need's group, null when it belongs to none. */
  public @Nullable String groupOf(String needId) {
    return groupOf.get(needId);
  }

  /** Points of each group with every seat filled. */
  public SortedMap<String, Long> totals() {
    return totals;
  }

  /** Points that each group is to get. */
  public SortedMap<String, Long> floors() {
    return floors;
  }

  /** Points that each point below a floor costs. */
  public long weight() {
    return weight;
  }

  /** What is taken off the points of a plan that gives the groups so many. */
  public long cost(Map<String, Long> met) {
    long lacking = 0;
    for (var floor : floors.entrySet()) {
      lacking += Math.max(0, floor.getValue() - met.getOrDefault(floor.getKey(), 0L));
    }
    return Math.multiplyExact(weight, lacking);
  }
}
