package org.needmatch.internal.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * People who are never placed without each other, as the connected components
 * of the `together` pairs. Because each pair is in the same sessions, so is the
 * whole component: it moves as one.
 */
final class TogetherComponents {
  private TogetherComponents() {
  }

  /**
   * Components of two or more volunteers, in order of their first member, members
   * ascending.
   */
  static List<List<Integer>> of(int volunteers, VolunteerAdjacency together) {
    var all = new ArrayList<List<Integer>>();
    if (together.isEmpty()) {
      return all;
    }
    var candidates = new ArrayList<Integer>();
    for (int v = 0; v < volunteers; v++) {
      if (!together.of(v).isEmpty()) {
        candidates.add(v);
      }
    }
    return components(candidates, together, v -> true);
  }

  /** Components among the members that the filter keeps. */
  static List<List<Integer>> components(List<Integer> members, VolunteerAdjacency pairs,
      IntPredicate keep) {
    var component = new TreeMap<Integer, Integer>();
    for (int v : members) {
      if (keep.test(v)) {
        component.put(v, -1);
      }
    }
    var result = new ArrayList<List<Integer>>();
    for (int seed : List.copyOf(component.keySet())) {
      if (component.getOrDefault(seed, 0) == -1) {
        var found = new ArrayList<Integer>(List.of(seed));
        component.put(seed, result.size());
        for (int i = 0; i < found.size(); i++) {
          for (int other : pairs.of(found.get(i))) {
            if (component.getOrDefault(other, 0) == -1) {
              component.put(other, result.size());
              found.add(other);
            }
          }
        }
        found.sort(Integer::compare);
        result.add(List.copyOf(found));
      }
    }
    return result;
  }
}
