package org.needmatch.roads;

import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.index.Snap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.internal.roads.RoadNetwork;

/** Ways between places that were put on their nearest roads. */
final class SnappedWays implements RoadNetwork.Ways {
  private static final int NONE = -1;

  private final QueryGraph graph;
  private final Weighting weighting;
  private final List<Snap> snaps;
  /** Node to the first place there; then from place to place. */
  private final Map<Integer, Integer> first = new HashMap<>();
  private final int[] next;

  SnappedWays(BaseGraph roads, Weighting onRoads, List<Snap> snaps) {
    this.snaps = snaps;
    graph = QueryGraph.create(roads, snaps.stream().filter(Snap::isValid).toList());
    weighting = graph.wrapWeighting(onRoads);
    next = new int[snaps.size()];
    for (int place = 0; place < next.length; place++) {
      if (snaps.get(place).isValid()) {
        var before = first.put(snaps.get(place).getClosestNode(), place);
        next[place] = before == null ? NONE : before;
      }
    }
  }

  @Override
  public double accessKm(int place) {
    var snap = snaps.get(place);
    return snap.isValid() ? snap.getQueryDistance() / 1000 : Double.NaN;
  }

  @Override
  public RoadNetwork.Found to(int place, double mostKm) {
    var km = new double[next.length];
    var minutes = new double[next.length];
    Arrays.fill(km, Double.NaN);
    Arrays.fill(minutes, Double.NaN);
    if (snaps.get(place).isValid()) {
      var tree = new ShortestPathTree(graph, weighting, true, TraversalMode.NODE_BASED);
      tree.setDistanceLimit(1000 * mostKm);
      tree.search(snaps.get(place).getClosestNode(), label -> {
        for (int at = first.getOrDefault(label.node, NONE); at != NONE; at = next[at]) {
          km[at] = label.distance / 1000;
          minutes[at] = label.time / 60_000.0;
        }
      });
    }
    return new RoadNetwork.Found(km, minutes);
  }
}
