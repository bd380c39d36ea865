package org.needmatch.internal.instance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.internal.rules.Objective;
import org.needmatch.internal.threads.Workers;

/** Turns each volunteer's eligible roles into units and edges. */
final class EligibilityGraphBuilder {
  private static final int VOLUNTEERS_A_TURN = 64;

  private final Problem problem;
  private final Objective objective;
  private final NeedTable sessions;
  private final Pins pins;
  private final Capacity capacity;
  private final VolunteerAdjacency together;
  private final VolunteerAdjacency apart;
  private final int[][] eligible;
  private final Set<Integer> undivided;
  private final Workers workers;

  private final List<EligibilityGraph.Part[]> groupEdges = new ArrayList<>();
  private final IntList groupCures = new IntList();
  private final Map<List<Integer>, Integer> groupPairs = new HashMap<>();

  EligibilityGraphBuilder(Problem problem, Objective objective, NeedTable sessions, Pins pins,
      Capacity capacity, VolunteerAdjacency together, VolunteerAdjacency apart, int[][] eligible,
      Set<Integer> undivided, Workers workers) {
    this.problem = problem;
    this.objective = objective;
    this.sessions = sessions;
    this.pins = pins;
    this.capacity = capacity;
    this.together = together;
    this.apart = apart;
    this.eligible = eligible;
    this.undivided = undivided;
    this.workers = workers;
  }

  /** Null when it was to stop. */
  @Nullable
  EligibilityGraph build() {
    var groups = TogetherComponents.of(eligible.length, together);
    var grouped = new boolean[eligible.length];
    groups.forEach(group -> group.forEach(v -> grouped[v] = true));
    int[] alone = IntStream.range(0, eligible.length).filter(v -> !grouped[v]).toArray();
    var units = new Units(eligible.length);
    int singles = 0;
    for (int v : alone) {
      if (workers.stopped()) {
        return null;
      }
      int[] needs = Arrays.stream(eligible[v]).map(sessions::roleNeed).toArray();
      units.add(List.of(v), needs, singles);
      singles += needs.length;
    }
    int singleUnits = units.count();
    for (var group : groups) {
      if (workers.stopped()) {
        return null;
      }
      int from = groupEdges.size();
      addGroup(group, singles);
      int[] needs = groupEdges.subList(from, groupEdges.size()).stream()
          .mapToInt(parts -> sessions.roleNeed(parts[0].role())).toArray();
      units.add(group, needs, singles + from);
    }
    int edges = singles + groupEdges.size();
    int[] edgeBegin = units.edgeBegin(edges);
    int[] edgeUnit = new int[edges];
    int[] edgeRole = new int[edges];
    int[] edgeSoft = new int[edges];
    for (int u = 0; u < units.count(); u++) {
      Arrays.fill(edgeUnit, edgeBegin[u], edgeBegin[u + 1], u);
    }
    int[] order = PlaceOrder.of(alone.length, i -> problem.volunteers().get(alone[i]).home());
    if (!workers.forEach(order.length, VOLUNTEERS_A_TURN, i -> {
      int volunteer = alone[order[i]];
      int e = edgeBegin[units.first(volunteer)];
      for (int role : eligible[volunteer]) {
        edgeRole[e] = role;
        edgeSoft[e++] = soft(volunteer, role);
      }
    })) {
      return null;
    }
    for (int e = singles; e < edges; e++) {
      var parts = groupEdges.get(e - singles);
      edgeRole[e] = parts[0].role();
      for (var part : parts) {
        edgeSoft[e] = Math.addExact(edgeSoft[e], soft(part.volunteer(), part.role()));
      }
    }
    return new EligibilityGraph(new EligibilityGraphData(edgeBegin, edgeUnit, edgeRole, edgeSoft,
        singles, units.volunteers(singleUnits), units.weeks(), units.longs(), units.firsts(),
        units.members(singleUnits), groupEdges.toArray(EligibilityGraph.Part[][]::new),
        groupCures.toArray(), singles + groupPairs.size()), sessions);
  }

  /** Units as they come up: one for each period of a volunteer or group. */
  private final class Units {
    private final PeriodDecomposition periods = new PeriodDecomposition(sessions, capacity,
        undivided);
    private final int[] firstUnit;
    private final List<List<Integer>> members = new ArrayList<>();
    private final IntList week = new IntList();
    private final IntList isLong = new IntList();
    private final IntList begin = new IntList();

    Units(int volunteers) {
      firstUnit = new int[volunteers];
    }

    void add(List<Integer> people, int[] needs, int firstEdge) {
      int[] starts = periods.of(people, needs);
      people.forEach(v -> firstUnit[v] = members.size());
      int from = 0;
      for (int p = 0; p + 1 < starts.length; p++) {
        int to = from;
        while (to < needs.length && sessions.times().firstWeek(needs[to]) < starts[p + 1]) {
          to++;
        }
        members.add(people);
        week.add(starts[p]);
        isLong.add(
            periods.isLong(people, Arrays.copyOfRange(needs, from, to), starts[p + 1] - starts[p])
                ? 1
                : 0);
        begin.add(firstEdge + from);
        from = to;
      }
    }

    int count() {
      return members.size();
    }

    int first(int volunteer) {
      return firstUnit[volunteer];
    }

    int[] firsts() {
      return firstUnit;
    }

    int[] edgeBegin(int edges) {
      int[] all = Arrays.copyOf(begin.toArray(), count() + 1);
      all[count()] = edges;
      return all;
    }

    int[] weeks() {
      return week.toArray();
    }

    boolean[] longs() {
      var longs = new boolean[count()];
      for (int u = 0; u < longs.length; u++) {
        longs[u] = isLong.get(u) == 1;
      }
      return longs;
    }

    int[] volunteers(int singleUnits) {
      return members.subList(0, singleUnits).stream().mapToInt(List::getFirst).toArray();
    }

    int[][] members(int singleUnits) {
      return members.subList(singleUnits, count()).stream()
          .map(group -> group.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }
  }

  private int soft(int volunteer, int role) {
    long soft = 0;
    for (var need : sessions.needs(sessions.roleNeed(role))) {
      soft += objective.soft(problem.volunteers().get(volunteer), need);
    }
    return Math.toIntExact(soft);
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
      for (var component : TogetherComponents.components(group, together,
          v -> !pinned.contains(v))) {
        if (roles.keySet().containsAll(component) && noneApart(component)) {
          var ways = new Ways(component, roles, singles);
          ways.extend(0, new ArrayList<>());
          for (int i = 0; i < ways.found; i++) {
            groupCures.add(cures(component, pinned) * sessions.times().size(need));
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
      if (found == EligibilityGraph.MOST_WAYS) {
        return;
      }
      if (member == component.size()) {
        var parts = new EligibilityGraph.Part[chosen.size()];
        for (int i = 0; i < parts.length; i++) {
          int pair = groupPairs.computeIfAbsent(List.of(component.get(i), chosen.get(i)),
              key -> singles + groupPairs.size());
          parts[i] = new EligibilityGraph.Part(component.get(i), chosen.get(i), pair);
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
