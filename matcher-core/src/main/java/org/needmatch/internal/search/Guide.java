package org.needmatch.internal.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.instance.Conflicts;
import org.needmatch.instance.Instance;

/** What the prices lean to, as advice for the search. Not thread-safe. */
final class Guide {
  private static final float FAVOURED = 0.03f;
  private static final float STARTED = 0.25f;

  private final Instance instance;
  private float[] leaning = {};
  private int[] favoured = {};

  Guide(Instance instance) {
    this.instance = instance;
  }

  boolean known() {
    return leaning.length > 0;
  }

  /** Edges worth proposing often. */
  int[] favoured() {
    return favoured;
  }

  void learn(float @Nullable [] pairs) {
    if (pairs == null) {
      return;
    }
    leaning = pairs.length == instance.graph().edges() ? pairs : byEdge(pairs);
    favoured = IntStream.range(0, leaning.length).filter(e -> leaning[e] >= FAVOURED).toArray();
  }

  private float[] byEdge(float[] pairs) {
    var graph = instance.graph();
    var byEdge = Arrays.copyOf(pairs, graph.edges());
    for (int e = 0; e < byEdge.length; e++) {
      if (graph.isGroup(e)) {
        byEdge[e] = 1;
        for (var part : graph.parts(e)) {
          byEdge[e] = Math.min(byEdge[e], pairs[part.pair()]);
        }
      }
    }
    return byEdge;
  }

  /** A plan of what the prices lean to most; needs may be below their minimum. */
  int[] start(Conflicts conflicts) {
    return start(conflicts, leaning);
  }

  /** A plan of what is leant to most, pair by pair. */
  int[] plan(Conflicts conflicts, float[] pairs) {
    return start(conflicts, pairs.length == instance.graph().edges() ? pairs : byEdge(pairs));
  }

  private int[] start(Conflicts conflicts, float[] leaning) {
    var roster = new Roster(instance, conflicts);
    IntStream.range(0, leaning.length).filter(e -> leaning[e] >= STARTED).boxed()
        .sorted(Comparator.comparingDouble((Integer e) -> -leaning[e]).thenComparing(e -> e))
        .forEach(e -> {
          if (roster.obstacles().none(e)) {
            roster.insert(e);
          }
        });
    return roster.edges();
  }
}
