package org.needmatch.internal.linear;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.needmatch.instance.Capacity;
import org.needmatch.instance.Instance;
import org.needmatch.internal.linear.LinearModel.Sense;

/** What one volunteer can do in the week: needs and, for each, the edges. */
final class PersonWeek {
  private final Instance instance;
  private final int volunteer;
  private final Map<Integer, List<Integer>> edges = new TreeMap<>();
  private final List<Integer> needs;

  PersonWeek(Instance instance, int volunteer) {
    this.instance = instance;
    this.volunteer = volunteer;
    var graph = instance.graph();
    int unit = graph.unitOf(volunteer);
    for (int e = graph.begin(unit); e < graph.end(unit); e++) {
      if (!graph.isGroup(e)) {
        add(e, graph.role(e));
        continue;
      }
      for (var part : graph.parts(e)) {
        if (part.volunteer() == volunteer) {
          add(e, part.role());
        }
      }
    }
    needs = List.copyOf(edges.keySet());
  }

  private void add(int edge, int role) {
    edges.computeIfAbsent(instance.sessions().roleNeed(role), need -> new ArrayList<>()).add(edge);
  }

  void addTo(LinearModel model) {
    clashes(model);
    var sessions = instance.sessions();
    var capacity = instance.capacity();
    long minutes = 0;
    int[] daily = new int[Capacity.DAYS];
    for (int need : needs) {
      minutes += sessions.minutes(need);
      daily[sessions.day(need)]++;
    }
    if (minutes > capacity.minutes(volunteer)) {
      needs.forEach(need -> term(model, need, sessions.minutes(need)));
      model.row(Rule.MINUTES, Sense.AT_MOST, capacity.minutes(volunteer));
    }
    if (needs.size() > capacity.sessions(volunteer)) {
      needs.forEach(need -> term(model, need, 1));
      model.row(Rule.SESSIONS, Sense.AT_MOST, capacity.sessions(volunteer));
    }
    for (int day = 0; day < Capacity.DAYS; day++) {
      if (daily[day] > capacity.daily(volunteer, day)) {
        int today = day;
        needs.stream().filter(need -> sessions.day(need) == today)
            .forEach(need -> term(model, need, 1));
        model.row(Rule.DAY, Sense.AT_MOST, capacity.daily(volunteer, day));
      }
    }
  }

  void keepApart(PersonWeek other, LinearModel model) {
    for (int need : needs) {
      if (other.edges.containsKey(need)) {
        term(model, need, 1);
        other.term(model, need, 1);
        model.row(Rule.APART, Sense.AT_MOST, 1);
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
        clash[i].set(j, i != j && !instance.sessions().fits(needs.get(i), needs.get(j),
            instance.capacity().traveller(volunteer)));
      }
      uncovered[i] = clash[i].get(0, size);
    }
    for (int i = 0; i < size; i++) {
      if (clash[i].isEmpty() && edges.getOrDefault(needs.get(i), List.of()).size() > 1) {
        term(model, needs.get(i), 1);
        model.row(Rule.CLASH, Sense.AT_MOST, 1);
      }
      for (int j = uncovered[i].nextSetBit(i + 1); j >= 0; j = uncovered[i].nextSetBit(j + 1)) {
        clique(i, j, clash, uncovered).forEach(k -> term(model, needs.get(k), 1));
        model.row(Rule.CLASH, Sense.AT_MOST, 1);
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
