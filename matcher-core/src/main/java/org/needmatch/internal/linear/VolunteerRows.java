package org.needmatch.internal.linear;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.linear.LinearModel.Sense;

/** What one volunteer can do in the week: needs and, for each, the edges. */
final class VolunteerRows {
  private final Instance instance;
  private final int volunteer;
  private final Map<Integer, List<Integer>> edges = new TreeMap<>();
  private final List<Integer> needs;

  VolunteerRows(Instance instance, int volunteer) {
    this.instance = instance;
    this.volunteer = volunteer;
    var graph = instance.graph();
    int first = graph.begin(graph.firstUnitOf(volunteer));
    for (int e = first; e < graph.end(graph.lastUnitOf(volunteer)); e++) {
      int edge = e;
      graph.forEachPlacement(e, (placed, role, pair) -> {
        if (placed == volunteer) {
          add(edge, role);
        }
      });
    }
    needs = List.copyOf(edges.keySet());
  }

  private void add(int edge, int role) {
    edges.computeIfAbsent(instance.sessions().roleNeed(role), need -> new ArrayList<>()).add(edge);
  }

  void addTo(LinearModel model) {
    clashes(model);
    var times = instance.sessions().times();
    var capacity = instance.capacity();
    for (int w = 0; w < times.weeks(); w++) {
      int week = w;
      limit(model, RowKind.MINUTES, capacity.minutes(volunteer, week),
          need -> times.minutesIn(need, week));
      limit(model, RowKind.SESSIONS, capacity.sessions(volunteer, week),
          need -> times.countIn(need, week));
    }
    for (int d = 0; d < times.days(); d++) {
      int day = d;
      limit(model, RowKind.DAY, capacity.daily(volunteer, day), need -> times.countOn(need, day));
    }
    limit(model, RowKind.CASES, capacity.cases(volunteer), instance.sessions()::cases);
  }

  private void limit(LinearModel model, RowKind rule, int most, IntUnaryOperator use) {
    long all = 0;
    for (int need : needs) {
      all += use.applyAsInt(need);
    }
    if (all > most) {
      for (int need : needs) {
        if (use.applyAsInt(need) > 0) {
          term(model, need, use.applyAsInt(need));
        }
      }
      model.row(rule, Sense.AT_MOST, most);
    }
  }

  void keepApart(VolunteerRows other, LinearModel model) {
    for (int need : needs) {
      if (other.edges.containsKey(need)) {
        term(model, need, 1);
        other.term(model, need, 1);
        model.row(RowKind.APART, Sense.AT_MOST, 1);
      }
    }
  }

  private void term(LinearModel model, int need, int factor) {
    for (int edge : edges.getOrDefault(need, List.of())) {
      model.term(edge, factor);
    }
  }

  /**
   * Covers every two sessions that exclude each other with sets of which any two
   * do: each set grown from an uncovered pair in order of time.
   */
  private void clashes(LinearModel model) {
    int size = needs.size();
    var clash = new BitSet[size];
    var uncovered = new BitSet[size];
    for (int i = 0; i < size; i++) {
      clash[i] = new BitSet(size);
      for (int j = 0; j < size; j++) {
        clash[i].set(j, i != j && !instance.sessions().times().fits(needs.get(i), needs.get(j),
            instance.capacity().traveller(volunteer)));
      }
      uncovered[i] = clash[i].get(0, size);
    }
    for (int i = 0; i < size; i++) {
      if (clash[i].isEmpty() && edges.getOrDefault(needs.get(i), List.of()).size() > 1) {
        term(model, needs.get(i), 1);
        model.row(RowKind.CLASH, Sense.AT_MOST, 1);
      }
      for (int j = uncovered[i].nextSetBit(i + 1); j >= 0; j = uncovered[i].nextSetBit(j + 1)) {
        clique(i, j, clash, uncovered).forEach(k -> term(model, needs.get(k), 1));
        model.row(RowKind.CLASH, Sense.AT_MOST, 1);
      }
    }
  }

  private static List<Integer> clique(int first, int second, BitSet[] clash, BitSet[] uncovered) {
    var members = new ArrayList<>(List.of(first, second));
    var common = (BitSet) clash[first].clone();
    common.and(clash[second]);
    for (int next = common.nextSetBit(0); next >= 0; next = common.nextSetBit(0)) {
      members.add(next);
      common.and(clash[next]);
    }
    for (int a : members) {
      members.forEach(b -> uncovered[a].clear(b));
    }
    return members;
  }
}
