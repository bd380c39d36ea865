package org.needmatch.internal.bound;

import java.util.Arrays;
import java.util.HashMap;
import org.needmatch.internal.instance.EligibilityGraph;
import org.needmatch.internal.instance.Instance;

/**
 * For each edge of a group, the pairs in which each of its people are there:
 * one each, or where not all ways of taking a need are edges, all that they
 * could be in, seats aside. Immutable.
 */
final class GroupWays {
  private final int firstEdge;
  private final int[][][] ways;

  private record Taken(int volunteer, int need) {
  }

  /** Cost: linear in edges of groups. */
  GroupWays(Instance instance, PricedPairs pairs) {
    var graph = instance.graph();
    int unit = graph.units();
    while (unit > 0 && graph.isGroupUnit(unit - 1)) {
      unit--;
    }
    firstEdge = graph.begin(unit);
    ways = new int[graph.edges() - firstEdge][][];
    var edges = new HashMap<Taken, Integer>();
    for (int e = firstEdge; e < graph.edges(); e++) {
      edges.merge(taken(instance, graph.parts(e)[0]), 1, Integer::sum);
    }
    for (int e = firstEdge; e < graph.edges(); e++) {
      var parts = graph.parts(e);
      int count = edges.getOrDefault(taken(instance, parts[0]), 0);
      ways[e - firstEdge] = Arrays.stream(parts)
          .map(part -> count < EligibilityGraph.MOST_WAYS
              ? new int[]{part.pair()}
              : pairs.of(part.volunteer(), instance.sessions().roleNeed(part.role())))
          .toArray(int[][]::new);
    }
  }

  private static Taken taken(Instance instance, EligibilityGraph.Part part) {
    return new Taken(part.volunteer(), instance.sessions().roleNeed(part.role()));
  }

  /** By the edge's parts. */
  int[][] of(int edge) {
    return ways[edge - firstEdge];
  }
}
