package org.needmatch.internal.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.EligibilityGraph;
import org.needmatch.internal.instance.Instance;

/**
 * The weeks that people were told of, and how many of these people may have
 * another. Whose week is not counted may have any. Immutable.
 */
public final class RetainedWeeks {
  private final EligibilityGraph graph;
  private final int most;
  private final int[] weight;
  private final List<int[]>[] weeks;

  /**
   * @param counted
   *          by volunteer, whether a change of the week counts
   * @param kept
   *          edges of the weeks as they were told
   * @param calledOff
   *          those of them whose loss alone is no change, because their session
   *          may have to be called off
   * @param most
   *          people whose week may change, 0 or more
   */
  @SuppressWarnings("unchecked")
  public RetainedWeeks(Instance instance, boolean[] counted, int[] kept, int[] calledOff,
      int most) {
    graph = instance.graph();
    this.most = most;
    weight = new int[graph.units()];
    weeks = (List<int[]>[]) new List<?>[graph.units()];
    var off = Arrays.stream(calledOff).boxed().toList();
    var byUnit = new ArrayList<List<Integer>>();
    for (int u = 0; u < weight.length; u++) {
      byUnit.add(new ArrayList<>());
      weeks[u] = List.of();
    }
    Arrays.stream(kept).sorted().forEach(edge -> byUnit.get(graph.unit(edge)).add(edge));
    for (int u = 0; u < weight.length; u++) {
      weight[u] = weight(instance, u, counted);
      if (weight[u] > 0) {
        var all = byUnit.get(u);
        var told = new ArrayList<int[]>();
        told.add(array(all));
        var rest = all.stream().filter(edge -> !off.contains(edge)).toList();
        if (rest.size() < all.size()) {
          told.add(array(rest));
        }
        weeks[u] = told;
      }
    }
  }

  private static int[] array(List<Integer> edges) {
    return edges.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * At least one where anybody's week counts; all members of a group only where
   * no pins can take the group apart.
   */
  private int weight(Instance instance, int unit, boolean[] counted) {
    if (!graph.isGroupUnit(unit)) {
      return counted[graph.volunteer(unit)] ? 1 : 0;
    }
    int[] members = graph.members(unit);
    int people = (int) IntStream.of(members).filter(v -> counted[v]).count();
    boolean apart = IntStream.of(members).anyMatch(v -> !instance.pins().of(v).isEmpty());
    return apart ? Math.min(1, people) : people;
  }

  /** Points of the need that is worth most with every seat filled. */
  static double largestNeed(Instance instance) {
    var sessions = instance.sessions();
    double most = 0;
    for (int n = 0; n < sessions.count(); n++) {
      double worth = 0;
      for (int r = sessions.roleBegin(n); r < sessions.roleEnd(n); r++) {
        worth += sessions.roleValue(r, sessions.wanted(r));
      }
      most = Math.max(most, worth);
    }
    return most;
  }

  /**
   * How much of each unit's week is another than it was told.
   *
   * @param first
   *          where the first week's share stands in the solution
   */
  double[] changed(ColumnPool table, double[] solution, int first) {
    var changed = new double[weight.length];
    for (int u = 0; u < changed.length; u++) {
      changed[u] = weight[u] > 0 ? 1 : 0;
    }
    for (int w = 0; w < table.size(); w++) {
      if (weight[table.unit(w)] > 0 && isKept(table.unit(w), table.edges(w))) {
        changed[table.unit(w)] -= solution[first + w];
      }
    }
    return changed;
  }

  int most() {
    return most;
  }

  /** People of the unit whose week counts. */
  int weight(int unit) {
    return weight[unit];
  }

  int totalWeight() {
    return Arrays.stream(weight).sum();
  }

  /** The weeks of the unit that are no change, edges ascending. */
  List<int[]> weeks(int unit) {
    return weeks[unit];
  }

  /** Whether the week, edges ascending, is no change. */
  boolean isKept(int unit, int[] edges) {
    return weeks[unit].stream().anyMatch(week -> Arrays.equals(week, edges));
  }

  /**
   * The dearest of the weeks that are no change, or null when marks forbid all.
   */
  int @Nullable [] best(int unit, long[] price, PairStatus marks) {
    int[] best = null;
    long most = Long.MIN_VALUE;
    for (int[] week : weeks[unit]) {
      long value = value(week, price, marks);
      if (value > most) {
        most = value;
        best = week;
      }
    }
    return best;
  }

  /** The worth of a week, {@link Long#MIN_VALUE} when marks forbid it. */
  long value(int[] week, long[] price, PairStatus marks) {
    long value = 0;
    for (int edge : week) {
      if (!graph.isGroup(edge)) {
        if (marks.of(edge) == PairStatus.OUT) {
          return Long.MIN_VALUE;
        }
        value += price[edge] + (marks.of(edge) > PairStatus.OPEN ? LagrangianDual.BIG_M : 0);
        continue;
      }
      for (var part : graph.parts(edge)) {
        if (marks.of(part.pair()) == PairStatus.OUT) {
          return Long.MIN_VALUE;
        }
        value += price[part.pair()]
            + (marks.of(part.pair()) > PairStatus.OPEN ? LagrangianDual.BIG_M : 0);
      }
    }
    return value;
  }
}
