package org.needmatch.internal.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.EligibilityGraph;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;

/**
 * Plans made in one go, without going back on a choice; what there is by then
 * when the instance's workers stop. Stateless.
 */
public final class Greedy {
  private Greedy() {
  }

  /**
   * Needs whose teams pins begin, those first that the fewest can complete, then
   * others, by worth, greatest first; each takes the people who lose least time,
   * or nobody when its minimum cannot be met.
   */
  public static int[] byWorth(Instance instance) {
    return byWorth(instance, new Conflicts(instance));
  }

  static int[] byWorth(Instance instance, Conflicts conflicts) {
    var roster = new WorkingPlan(instance, conflicts);
    var graph = instance.graph();
    var sessions = instance.sessions();
    IntStream.range(0, sessions.count()).boxed()
        .sorted(Comparator.comparingInt((Integer n) -> completers(instance, n))
            .thenComparing(n -> -sessions.unit(n)).thenComparing(n -> n))
        .takeWhile(n -> !instance.workers().stopped()).forEach(n -> {
          for (boolean beyondMinimum : new boolean[]{false, true}) {
            for (int r = sessions.roleBegin(n); r < sessions.roleEnd(n); r++) {
              fill(roster, graph, r,
                  beyondMinimum ? sessions.wanted(r) : Math.max(1, sessions.minimum(r)));
            }
          }
          if (!roster.running(n)) {
            empty(roster, n);
          }
        });
    roster.dropUnfinished();
    return roster.edges();
  }

  /**
   * How many could fill the role that a team begun by pins is least likely to
   * fill.
   */
  private static int completers(Instance instance, int need) {
    var sessions = instance.sessions();
    return instance.pinFaults().curable(need)
        ? IntStream.range(sessions.roleBegin(need), sessions.roleEnd(need))
            .filter(r -> instance.pins().filled(r) < sessions.minimum(r))
            .map(r -> instance.graph().roleEnd(r) - instance.graph().roleBegin(r)).min()
            .orElse(Integer.MAX_VALUE - 1)
        : Integer.MAX_VALUE;
  }

  private static void fill(WorkingPlan roster, EligibilityGraph graph, int role, int upTo) {
    if (roster.filled(role) >= upTo) {
      return;
    }
    long[] byMinutes = IntStream.range(graph.roleBegin(role), graph.roleEnd(role))
        .map(graph::roleEdge).mapToLong(e -> -(long) graph.soft(e) * Integer.MAX_VALUE + e)
        .toArray();
    Arrays.sort(byMinutes);
    for (int i = 0; i < byMinutes.length && roster.filled(role) < upTo; i++) {
      int edge = (int) Math.floorMod(byMinutes[i], (long) Integer.MAX_VALUE);
      if (roster.obstacles().none(edge)) {
        roster.insert(edge);
      }
    }
  }

  private static void empty(WorkingPlan roster, int need) {
    var sessions = roster.instance().sessions();
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      while (roster.occupantCount(r) > 0) {
        roster.remove(roster.occupant(r, roster.occupantCount(r) - 1));
      }
    }
  }

  /**
   * Units in order, each taking what it still can in its own order of edges;
   * needs that end below their minimum are given up.
   *
   * @param rank
   *          of an edge for its unit, smallest first; ties go to the earlier edge
   */
  public static int[] byUnit(Instance instance, int[] units, IntUnaryOperator rank) {
    var roster = new WorkingPlan(instance, new Conflicts(instance));
    var graph = instance.graph();
    for (int unit : units) {
      if (instance.workers().stopped()) {
        break;
      }
      IntStream.range(graph.begin(unit), graph.end(unit)).boxed()
          .sorted(Comparator.comparingInt((Integer e) -> rank.applyAsInt(e)).thenComparing(e -> e))
          .forEach(e -> {
            if (roster.obstacles().none(e)) {
              roster.insert(e);
            }
          });
    }
    roster.dropUnfinished();
    return roster.edges();
  }

  /**
   * A plan of what is leant to most, pair by pair; needs that end below their
   * minimum are given up.
   */
  public static int[] leaning(Instance instance, Conflicts conflicts, float[] pairs) {
    return new PlanCodec(instance)
        .withoutUnfinished(new PriceGuidance(instance).plan(conflicts, pairs));
  }

  /** The plan with as many more people as can come at once, by worth. */
  static int[] filled(Instance instance, Conflicts conflicts, int[] edges) {
    var sessions = instance.sessions();
    return more(instance, conflicts, edges,
        IntStream.range(0, sessions.count()).boxed()
            .sorted(Comparator.comparing((Integer n) -> -sessions.unit(n)).thenComparing(n -> n))
            .mapToInt(Integer::intValue).toArray());
  }

  /**
   * The plan with as many more people in the needs as can come at once; needs
   * that stay below their minimum take nobody more.
   *
   * @param needs
   *          in the order in which they are filled
   */
  static int[] more(Instance instance, Conflicts conflicts, int[] edges, int[] needs) {
    var sessions = instance.sessions();
    var roster = new WorkingPlan(instance, conflicts);
    roster.set(edges);
    for (int need : needs) {
      if (instance.workers().stopped()) {
        break;
      }
      for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
        fill(roster, instance.graph(), r, sessions.wanted(r));
      }
      if (!roster.running(need)) {
        empty(roster, need);
      }
    }
    roster.dropUnfinished();
    return roster.edges();
  }

  /**
   * As many of the edges as can be taken in the order given; needs that end below
   * their minimum are given up.
   */
  public static int[] from(Instance instance, Conflicts conflicts, int[] edges) {
    var roster = new WorkingPlan(instance, conflicts);
    for (int edge : edges) {
      if (roster.obstacles().none(edge)) {
        roster.insert(edge);
      }
    }
    roster.dropUnfinished();
    return roster.edges();
  }
}
