package org.needmatch.internal.bound;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.needmatch.internal.instance.EligibilityGraph;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;

/**
 * For each edge of a group, the pairs in which each of its people are there:
 * one each, or where not all ways of taking a need are edges, all that they
 * could be in, seats aside. Immutable.
 */
final class GroupWays {
  private final int firstEdge;
  private final int[][][] ways;

  /** Cost: linear in pairs where there are groups. */
  GroupWays(Instance instance, PricedPairs pairs) {
    var graph = instance.graph();
    var members = new BitSet();
    int unit = graph.units();
    while (unit > 0 && graph.isGroupUnit(unit - 1)) {
      unit--;
      for (int volunteer : graph.members(unit)) {
        members.set(volunteer);
      }
    }
    firstEdge = graph.begin(unit);
    ways = new int[graph.edges() - firstEdge][][];
    var found = members.isEmpty() ? Map.<Long, IntList>of() : ofMembers(instance, pairs, members);
    var edges = new HashMap<Long, Integer>();
    for (int e = firstEdge; e < graph.edges(); e++) {
      edges.merge(key(instance, graph.parts(e)[0]), 1, Integer::sum);
    }
    for (int e = firstEdge; e < graph.edges(); e++) {
      var parts = graph.parts(e);
      boolean all = edges.getOrDefault(key(instance, parts[0]), 0) < EligibilityGraph.MOST_WAYS;
      var open = new int[parts.length][];
      for (int i = 0; i < parts.length; i++) {
        open[i] = all
            ? new int[]{parts[i].pair()}
            : found.getOrDefault(key(instance, parts[i]), new IntList()).toArray();
      }
      ways[e - firstEdge] = open;
    }
  }

  private static long key(Instance instance, EligibilityGraph.Part part) {
    return key(part.volunteer(), instance.sessions().roleNeed(part.role()));
  }

  private static Map<Long, IntList> ofMembers(Instance instance, PricedPairs pairs,
      BitSet members) {
    var found = new HashMap<Long, IntList>();
    for (int r = 0; r < instance.sessions().roleCount(); r++) {
      for (int k = pairs.begin(r); k < pairs.end(r); k++) {
        int p = pairs.at(k);
        if (members.get(pairs.volunteer(p))) {
          found.computeIfAbsent(key(pairs.volunteer(p), pairs.need(p)), key -> new IntList())
              .add(p);
        }
      }
    }
    return found;
  }

  private static long key(int volunteer, int need) {
    return (long) volunteer << Integer.SIZE | need;
  }

  /** By the edge's parts. */
  int[][] of(int edge) {
    return ways[edge - firstEdge];
  }
}
