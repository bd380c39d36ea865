package org.needmatch.instance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.needmatch.domain.Problem;
import org.needmatch.rules.Objective;

/** Turns each volunteer's eligible roles into units and edges. */
final class GraphBuilder {
  private static final int MOST_WAYS = 20_000;

  private final Problem problem;
  private final Objective objective;
  private final Sessions sessions;
  private final Pins pins;
  private final PeoplePairs together;
  private final PeoplePairs apart;
  private final int[][] eligible;

  private final List<Graph.Part[]> groupEdges = new ArrayList<>();
  private final IntList groupCures = new IntList();
  private final Map<List<Integer>, Integer> groupPairs = new HashMap<>();

  GraphBuilder(Problem problem, Objective objective, Sessions sessions, Pins pins,
      PeoplePairs together, PeoplePairs apart, int[][] eligible) {
    this.problem = problem;
    this.objective = objective;
    this.sessions = sessions;
    this.pins = pins;
    this.together = together;
    this.apart = apart;
    this.eligible = eligible;
  }

  Graph build() {
    var groups = Groups.of(eligible.length, together);
    var grouped = new boolean[eligible.length];
    groups.forEach(group -> group.forEach(v -> grouped[v] = true));
    int[] alone = IntStream.range(0, eligible.length).filter(v -> !grouped[v]).toArray();
    int singles = Arrays.stream(alone).map(v -> eligible[v].length).sum();
    int[] edgeBegin = new int[alone.length + groups.size() + 1];
    for (int u = 0; u < alone.length; u++) {
      edgeBegin[u + 1] = edgeBegin[u] + eligible[alone[u]].length;
    }
    for (int g = 0; g < groups.size(); g++) {
      addGroup(groups.get(g), singles);
      edgeBegin[alone.length + g + 1] = singles + groupEdges.size();
    }
    int edges = singles + groupEdges.size();
    int[] edgeUnit = new int[edges];
    int[] edgeRole = new int[edges];
    int[] edgeSoft = new int[edges];
    IntStream.range(0, alone.length).parallel().forEach(u -> {
      int[] roles = eligible[alone[u]];
      for (int i = 0; i < roles.length; i++) {
        int e = edgeBegin[u] + i;
        edgeUnit[e] = u;
        edgeRole[e] = roles[i];
        edgeSoft[e] = soft(alone[u], roles[i]);
      }
    });
    for (int g = 0; g < groups.size(); g++) {
      for (int e = edgeBegin[alone.length + g]; e < edgeBegin[alone.length + g + 1]; e++) {
        var parts = groupEdges.get(e - singles);
        edgeUnit[e] = alone.length + g;
        edgeRole[e] = parts[0].role();
        for (var part : parts) {
          edgeSoft[e] = Math.addExact(edgeSoft[e], soft(part.volunteer(), part.role()));
        }
      }
    }
    int[][] members = groups.stream()
        .map(group -> group.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    return new Graph(new GraphParts(edgeBegin, edgeUnit, edgeRole, edgeSoft, singles, alone,
        members, groupEdges.toArray(Graph.Part[][]::new), groupCures.toArray(),
        singles + groupPairs.size()), sessions.roleCount(), eligible.length);
  }

  private int soft(int volunteer, int role) {
    return Math.toIntExact(objective.soft(problem.volunteers().get(volunteer),
        sessions.need(sessions.roleNeed(role))));
  }

  private void addGroup(List<Integer> group, int singles) {
    var rolesByNeed = new TreeMap<Integer, Map<Integer, List<Integer>>>();
    for (int v : group) {
      for (int r : eligible[v]) {
        rolesByNeed.computeIfAbsent(sessions.roleNeed(r), need -> new HashMap<>())
            .computeIfAbsent(v, volunteer -> new ArrayList<>()).add(r);
      }
    }
    rolesByNeed.forEach((need, roles) -> {
      var pinned = pins.in(need);
      for (var component : Groups.components(group, together, v -> !pinned.contains(v))) {
        if (roles.keySet().containsAll(component) && noneApart(component)) {
          var ways = new Ways(component, roles, singles);
          ways.extend(0, new ArrayList<>());
          for (int i = 0; i < ways.found; i++) {
            groupCures.add(cures(component, pinned));
          }
        }
      }
    });
  }

  private boolean noneApart(List<Integer> component) {
    return component.stream().noneMatch(v -> apart.of(v).stream().anyMatch(component::contains));
  }

  private int cures(List<Integer> component, List<Integer> pinned) {
    int cures = 0;
    for (int v : component) {
      for (int other : together.of(v)) {
        if (pinned.contains(other)) {
          cures++;
        }
      }
    }
    return cures;
  }

  /**
   * All ways to give each member of a component a role, as far as the seats go.
   */
  private final class Ways {
    private final List<Integer> component;
    private final Map<Integer, List<Integer>> roles;
    private final int singles;
    private int found;

    Ways(List<Integer> component, Map<Integer, List<Integer>> roles, int singles) {
      this.component = component;
      this.roles = roles;
      this.singles = singles;
    }

    void extend(int member, List<Integer> chosen) {
      if (found == MOST_WAYS) {
        return;
      }
      if (member == component.size()) {
        var parts = new Graph.Part[chosen.size()];
        for (int i = 0; i < parts.length; i++) {
          int pair = groupPairs.computeIfAbsent(List.of(component.get(i), chosen.get(i)),
              key -> singles + groupPairs.size());
          parts[i] = new Graph.Part(component.get(i), chosen.get(i), pair);
        }
        groupEdges.add(parts);
        found++;
        return;
      }
      for (int role : roles.getOrDefault(component.get(member), List.of())) {
        long taken = chosen.stream().filter(r -> r == role).count();
        if (taken < pins.left(role, sessions)) {
          chosen.add(role);
          extend(member + 1, chosen);
          chosen.removeLast();
        }
      }
    }
  }
}
