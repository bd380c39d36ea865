package org.needmatch.internal.explain;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.needmatch.explain.RuleCount;
import org.needmatch.rules.Reason;

/** Counts how often each rule stands in the way. Not thread-safe. */
public final class RuleCounts {
  private final TreeMap<String, int[]> counts = new TreeMap<>();

  /** Counts every reason, and the first as such. */
  public void add(List<Reason> refusals) {
    for (int i = 0; i < refusals.size(); i++) {
      var count = counts.computeIfAbsent(refusals.get(i).code(), code -> new int[2]);
      count[0] += i == 0 ? 1 : 0;
      count[1]++;
    }
  }

  /** By the number in all, most first; ties by code. */
  public List<RuleCount> mostFirst() {
    return counts.entrySet().stream()
        .map(entry -> new RuleCount(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
        .sorted(Comparator.comparingInt(RuleCount::all).reversed().thenComparing(RuleCount::rule))
        .toList();
  }
}
