package org.needmatch.internal.instance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pairs of one kind as adjacency lists between volunteers. */
public final class VolunteerAdjacency {
  private final Map<Integer, List<Integer>> others = new HashMap<>();

  void add(int a, int b) {
    others.computeIfAbsent(a, key -> new ArrayList<>()).add(b);
    others.computeIfAbsent(b, key -> new ArrayList<>()).add(a);
  }

  /** Whether there is no pair at all. */
  public boolean isEmpty() {
    return others.isEmpty();
  }

  /** The volunteers paired with this one; a pair given twice is there twice. */
  public List<Integer> of(int volunteer) {
    return others.getOrDefault(volunteer, List.of());
  }
}
