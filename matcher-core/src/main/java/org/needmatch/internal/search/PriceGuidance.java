package org.needmatch.internal.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;

/** What the prices lean to, as advice for the search. Not thread-safe. */
final class PriceGuidance {
  private static final float FAVOURED = 0.03f;
  private static final float FAVOURED_IN_CITY = 0.05f;
  private static final float STARTED = 0.25f;

  private final Instance instance;
  private float[] leaning = {};
  private final boolean city;
  private @Nullable CandidateIndex candidates;
  private int[] favoured = {};

  PriceGuidance(Instance instance) {
    this.instance = instance;
    city = instance.graph().edges() > AnnealingCycle.CITY;
  }

  boolean known() {
    return leaning.length > 0;
  }

  /** Edges worth proposing often. */
  int[] favoured() {
    return favoured;
  }

  /**
   * Edges to find seats and people among: all of them, but in a city those
   * favoured once prices are known.
   */
  CandidateIndex candidates() {
    var made = candidates;
    if (made == null) {
      made = candidates(IntStream.range(0, instance.graph().edges()).toArray());
      candidates = made;
    }
    return made;
  }

  private CandidateIndex candidates(int[] edges) {
    return new CandidateIndex(instance.graph(), instance.sessions().roleCount(), edges);
  }

  void learn(float @Nullable [] pairs) {
    if (pairs == null) {
      return;
    }
    leaning = edges(pairs);
    float least = city ? FAVOURED_IN_CITY : FAVOURED;
    favoured = IntStream.range(0, leaning.length).filter(e -> leaning[e] >= least).toArray();
    if (city) {
      candidates = candidates(favoured);
    }
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

  /**
   * A plan of what the prices lean to most; needs may be below their minimum.
   * Prices know nothing of teams that pins begin and that a plan must complete:
   * those are as in the plan given.
   */
  int[] start(Conflicts conflicts, int[] plan) {
    return start(conflicts, leaning, mending(plan));
  }

  /** Edges of the plan that mend what pins break. */
  int[] mending(int[] plan) {
    return Arrays.stream(plan).filter(this::mends).toArray();
  }

  private boolean mends(int edge) {
    return instance.graph().cures(edge) > 0
        || instance.pinFaults().curable(instance.sessions().roleNeed(instance.graph().role(edge)));
  }

  /** A plan of what is leant to most, pair by pair. */
  int[] plan(Conflicts conflicts, float[] pairs) {
    return start(conflicts, edges(pairs), new int[0]);
  }

  /** In a city also the same with what mends pins in the plan given. */
  Stream<int[]> plans(Conflicts conflicts, float[] pairs, int[] plan) {
    var plain = Stream.of(plan(conflicts, pairs));
    return city
        ? Stream.concat(plain, Stream.of(start(conflicts, edges(pairs), mending(plan))))
        : plain;
  }

  private float[] edges(float[] pairs) {
    return pairs.length == instance.graph().edges() ? pairs : byEdge(pairs);
  }

  private int[] start(Conflicts conflicts, float[] leaning, int[] first) {
    var roster = new WorkingPlan(instance, conflicts);
    for (int edge : first) {
      roster.insert(edge);
    }
    IntStream.range(0, leaning.length).filter(e -> leaning[e] >= STARTED).boxed()
        .sorted(Comparator.comparingDouble((Integer e) -> -leaning[e]).thenComparing(e -> e))
        .forEach(e -> {
          if (!roster.taken(e) && roster.obstacles().none(e)) {
            roster.insert(e);
          }
        });
    return roster.edges();
  }
}
