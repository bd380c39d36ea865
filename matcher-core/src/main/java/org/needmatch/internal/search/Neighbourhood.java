package org.needmatch.internal.search;

import java.util.Arrays;
import java.util.BitSet;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;

/**
 * Needs that compete for the same people: one that lacks somebody, and again
 * and again the one that holds most candidates of those chosen before. Not
 * thread-safe.
 */
final class Neighbourhood {
  private static final int MAX_NEEDS = 200;
  private static final int LOOKS = 20;

  private final Instance instance;
  private final WorkingPlan plan;
  private final double[] affinity;
  private final BitSet counted;
  private final IntList touched = new IntList();

  Neighbourhood(WorkingPlan plan) {
    this.plan = plan;
    instance = plan.instance();
    affinity = new double[instance.sessions().count()];
    counted = new BitSet(instance.graph().units());
  }

  /** Needs around one drawn at random, with about so many edges in all. */
  BitSet draw(Random64 random, int mostEdges) {
    return around(seed(random), random, mostEdges);
  }

  /** Needs around the one given, with about so many edges in all. */
  BitSet around(int need, Random64 random, int mostEdges) {
    var chosen = new BitSet(affinity.length);
    counted.clear();
    touched.clear();
    int next = need;
    int edges = 0;
    while (next >= 0 && chosen.cardinality() < MAX_NEEDS && edges < mostEdges) {
      chosen.set(next);
      edges += count(next, random);
      next = closest(chosen);
    }
    for (int i = 0; i < touched.size(); i++) {
      affinity[touched.get(i)] = 0;
    }
    return chosen;
  }

  private int count(int need, Random64 random) {
    var sessions = instance.sessions();
    var graph = instance.graph();
    int edges = 0;
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      for (int k = graph.roleBegin(r); k < graph.roleEnd(r); k++) {
        edges++;
        int unit = graph.unit(graph.roleEdge(k));
        if (!counted.get(unit)) {
          counted.set(unit);
          spread(unit, random);
        }
      }
    }
    return edges;
  }

  private void spread(int unit, Random64 random) {
    for (int edge = plan.firstOf(unit); edge >= 0; edge = plan.nextOf(edge)) {
      int need = plan.needOf(edge);
      if (affinity[need] == 0) {
        touched.add(need);
      }
      affinity[need] += (0.5 + random.unit()) / weight(need);
    }
  }

  private double weight(int need) {
    var sessions = instance.sessions();
    int seats = 0;
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      seats += plan.filled(r);
    }
    return Math.sqrt(Math.max(1, seats));
  }

  private int seed(Random64 random) {
    int seed = random.below(affinity.length);
    for (int i = 0; i < LOOKS && (isFull(seed) || count(seed) == 0); i++) {
      seed = random.below(affinity.length);
    }
    return seed;
  }

  private boolean isFull(int need) {
    var sessions = instance.sessions();
    boolean full = true;
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      full &= plan.filled(r) == sessions.wanted(r);
    }
    return full;
  }

  private int count(int need) {
    var sessions = instance.sessions();
    return instance.graph().roleBegin(sessions.roleEnd(need))
        - instance.graph().roleBegin(sessions.roleBegin(need));
  }

  private int closest(BitSet chosen) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < touched.size(); i++) {
      int need = touched.get(i);
      if (!chosen.get(need) && affinity[need] > most) {
        most = affinity[need];
        best = need;
      }
    }
    return best;
  }

  /**
   * Everybody who could be in one of the needs, or is pinned there, with their
   * groups.
   */
  BitSet people(BitSet needs) {
    var sessions = instance.sessions();
    var graph = instance.graph();
    var people = new BitSet();
    for (int need = needs.nextSetBit(0); need >= 0; need = needs.nextSetBit(need + 1)) {
      for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
        for (int k = graph.roleBegin(r); k < graph.roleEnd(r); k++) {
          int unit = graph.unit(graph.roleEdge(k));
          if (graph.isGroupUnit(unit)) {
            Arrays.stream(graph.members(unit)).forEach(people::set);
          } else {
            people.set(graph.volunteer(unit));
          }
        }
      }
      instance.pins().in(need).forEach(volunteer -> addGroup(volunteer, people));
    }
    return people;
  }

  /** Whoever is pinned moves elsewhere with the people they belong to. */
  private void addGroup(int volunteer, BitSet people) {
    people.set(volunteer);
    instance.graph().unitsOf(volunteer).filter(instance.graph()::isGroupUnit)
        .forEach(unit -> Arrays.stream(instance.graph().members(unit)).forEach(people::set));
  }
}
