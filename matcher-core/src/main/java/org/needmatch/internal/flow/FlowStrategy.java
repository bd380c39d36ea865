package org.needmatch.internal.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.search.InstanceModel;
import org.needmatch.strategy.SolverModel;
import org.needmatch.strategy.StopCause;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;
import org.needmatch.strategy.UnsupportedProblemException;

/**
 * The best plan of all, as a flow of greatest gain, for problems that are one.
 */
public final class FlowStrategy implements Strategy {
  /** For ServiceLoader. */
  public FlowStrategy() {
  }

  @Override
  public String name() {
    return "flow";
  }

  @Override
  public String description() {
    return "the exact optimum as a flow; refuses minimum teams, pairs and sessions that limit each other";
  }

  @Override
  public StrategyResult solve(SolverModel model, StrategyControl control)
      throws UnsupportedProblemException {
    var instance = InstanceModel.of(model);
    var checks = new FlowApplicability(instance);
    checks.check();
    var network = new Network();
    int source = network.node();
    int sink = network.node();
    var arcs = people(instance, network, source, seats(instance, checks, network, sink));
    long steps = 0;
    boolean grown = true;
    while (grown && !over(control, steps)) {
      grown = network.grow(source, sink);
      steps += grown ? 1 : 0;
    }
    int[] edges = IntStream.range(0, instance.graph().edges())
        .filter(e -> network.flow(arcs[e]) > 0).toArray();
    var score = new PlanCodec(instance).score(edges);
    control.improved(edges, score);
    if (grown) {
      return new StrategyResult(edges, Long.MAX_VALUE, steps, cause(control));
    }
    control.bound(score.medium());
    return new StrategyResult(edges, score.medium(), steps, StopCause.OPTIMAL);
  }

  private static boolean over(StrategyControl control, long steps) {
    return control.cancelled() || cause(control) == StopCause.TIME_LIMIT
        || control.stepLimit() instanceof Long limit && steps >= limit;
  }

  private static StopCause cause(StrategyControl control) {
    if (control.cancelled()) {
      return StopCause.CANCELLED;
    }
    var limit = control.timeLimit();
    return limit != null && control.elapsed().compareTo(limit) >= 0
        ? StopCause.TIME_LIMIT
        : StopCause.STEP_LIMIT;
  }

  /** A node for each role, with an arc for each seat. */
  private static int[] seats(Instance instance, FlowApplicability checks, Network network,
      int sink) {
    var nodes = new int[instance.sessions().roleCount()];
    for (int r = 0; r < nodes.length; r++) {
      nodes[r] = network.node();
      int filled = instance.pins().filled(r);
      int room = Math.min(instance.room(r),
          instance.graph().roleEnd(r) - instance.graph().roleBegin(r));
      for (int k = filled + 1; k <= filled + room; k++) {
        network.arc(nodes[r], sink, 1, checks.gain(r, k), 0);
      }
    }
    return nodes;
  }

  /** Nodes for people and their bundles; returns each edge's arc. */
  private static int[] people(Instance instance, Network network, int source, int[] roles)
      throws UnsupportedProblemException {
    var graph = instance.graph();
    var conflicts = new Conflicts(instance);
    var arcs = new int[graph.edges()];
    for (int u = 0; u < graph.units(); u++) {
      if (graph.begin(u) < graph.end(u)) {
        var week = VolunteerFlow.of(instance, conflicts, u);
        int person = network.node();
        network.arc(source, person, week.most(), 0, 0);
        Map<Integer, Integer> days = new HashMap<>();
        for (var bundle : week.bundles()) {
          int from = person;
          if (week.dailyBinds()) {
            int day = VolunteerFlow.day(instance, bundle.getFirst());
            int daily = instance.capacity().daily(graph.volunteer(u), day);
            from = days.computeIfAbsent(day, d -> {
              int node = network.node();
              network.arc(person, node, daily, 0, 0);
              return node;
            });
          }
          int choice = network.node();
          network.arc(from, choice, 1, 0, 0);
          for (int e : bundle) {
            arcs[e] = network.arc(choice, roles[graph.role(e)], 1, 0, graph.soft(e));
          }
        }
      }
    }
    return arcs;
  }
}
