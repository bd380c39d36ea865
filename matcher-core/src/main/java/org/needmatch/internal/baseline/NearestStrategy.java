package org.needmatch.internal.baseline;

import java.util.stream.IntStream;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.search.Greedy;
import org.needmatch.internal.search.InstanceModel;
import org.needmatch.strategy.SolverModel;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;

/**
 * volunteers in the order of the file, each taking the nearest sessions still
 * open
 */
public final class NearestStrategy implements Strategy {
  /** For ServiceLoader. */
  public NearestStrategy() {
  }

  @Override
  public String name() {
    return "nearest";
  }

  @Override
  public String description() {
    return "volunteers in the order of the file, each taking the nearest sessions still open";
  }

  @Override
  public StrategyResult solve(SolverModel model, StrategyControl control) {
    var instance = InstanceModel.of(model);
    var graph = instance.graph();
    var sessions = instance.sessions();
    int[] units = IntStream.range(0, instance.problem().volunteers().size()).flatMap(graph::unitsOf)
        .distinct().toArray();
    int[] edges = Greedy.byUnit(instance, units, e -> {
      int volunteer = graph.isGroup(e)
          ? graph.parts(e)[0].volunteer()
          : graph.volunteer(graph.unit(e));
      return instance.objective().travelMinutes(instance.problem().volunteers().get(volunteer),
          sessions.need(sessions.roleNeed(graph.role(e))));
    });
    control.improved(edges, new PlanCodec(instance).score(edges));
    return StrategyResult.completed(edges);
  }
}
