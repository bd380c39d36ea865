package org.needmatch.internal.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.internal.instance.EligibilityGraph;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.ProblemParts;

/**
 * Some needs of an instance and everybody who could be in them, as an instance
 * of its own in which all that a plan has these people do elsewhere is pinned.
 * Immutable.
 */
final class Subproblem {
  private static final long LIFT = 8;

  private final Instance whole;
  private final Instance instance;
  private final int[] volunteers;
  private final int[] needs;
  private final int[] wholeEdge;

  private Subproblem(Instance whole, Problem problem, int[] volunteers, int[] needs) {
    this.whole = whole;
    this.volunteers = volunteers;
    this.needs = needs;
    instance = whole.like(problem);
    wholeEdge = new int[instance.graph().edges()];
    for (int e = 0; e < wholeEdge.length; e++) {
      wholeEdge[e] = find(e);
    }
  }

  /**
   * Cost: that of the part.
   *
   * @param parts
   *          of the plan's problem
   */
  static Subproblem of(WorkingPlan plan, ProblemParts parts, BitSet needs, BitSet people) {
    var whole = plan.instance();
    var problem = whole.problem();
    Map<Integer, Map<String, Integer>> elsewhere = new LinkedHashMap<>();
    List<Placement> pins = new ArrayList<>();
    for (var pin : whole.pins().rows()) {
      if (people.get(pin.volunteer())) {
        pin(whole, pin.role(), pin.volunteer(), needs, elsewhere, pins);
      }
    }
    units(whole.graph(), people).forEach(unit -> {
      for (int edge = plan.firstOf(unit); edge >= 0; edge = plan.nextOf(edge)) {
        if (!needs.get(plan.needOf(edge))) {
          whole.graph().forEachPlacement(edge,
              (volunteer, role, pair) -> pin(whole, role, volunteer, needs, elsewhere, pins));
        }
      }
    });
    var all = (BitSet) needs.clone();
    elsewhere.keySet().forEach(all::set);
    int[] volunteers = people.stream().toArray();
    int[] needNumbers = all.stream().toArray();
    var persons = IntStream.of(volunteers).mapToObj(problem.volunteers()::get).toList();
    var sessions = new ArrayList<Need>();
    for (int n : needNumbers) {
      var taken = elsewhere.get(n);
      for (var need : whole.sessions().needs(n)) {
        sessions
            .add(taken == null ? lifted(need, plan.ofPoint(n)) : ProblemParts.shrunk(need, taken));
      }
    }
    return new Subproblem(whole, parts.of(persons, sessions, pins), volunteers, needNumbers);
  }

  private static IntStream units(EligibilityGraph graph, BitSet people) {
    return people.stream().flatMap(graph::unitsOf).distinct();
  }

  private static void pin(Instance whole, int role, int volunteer, BitSet needs,
      Map<Integer, Map<String, Integer>> elsewhere, List<Placement> pins) {
    int need = whole.sessions().roleNeed(role);
    String name = whole.sessions().role(role).name();
    if (!needs.get(need)) {
      elsewhere.computeIfAbsent(need, n -> new HashMap<>()).merge(name, 1, Integer::sum);
    }
    pins.add(new Placement(whole.sessions().need(need).id(), name,
        whole.problem().volunteers().get(volunteer).id()));
  }

  /** Worth more while its group is below its floor, as far as priorities go. */
  private static Need lifted(Need need, long ofPoint) {
    return ofPoint == 1
        ? need
        : need.toBuilder()
            .priority(Math.min(Need.MAX_PRIORITY, need.priority() * Math.min(ofPoint, LIFT)))
            .build();
  }

  private int find(int edge) {
    var part = instance.graph();
    var graph = whole.graph();
    if (!part.isGroup(edge)) {
      int volunteer = volunteers[part.volunteer(part.unit(edge))];
      int role = role(part.role(edge));
      int unit = graph.unitOf(volunteer, role);
      for (int e = graph.begin(unit); e < graph.end(unit) && !graph.isGroupUnit(unit); e++) {
        if (graph.role(e) == role) {
          return e;
        }
      }
      return -1;
    }
    var parts = part.parts(edge);
    int unit = graph.unitOf(volunteers[parts[0].volunteer()], role(parts[0].role()));
    for (int e = graph.begin(unit); e < graph.end(unit) && graph.isGroupUnit(unit); e++) {
      if (alike(graph.parts(e), parts)) {
        return e;
      }
    }
    return -1;
  }

  private boolean alike(EligibilityGraph.Part[] ofWhole, EligibilityGraph.Part[] parts) {
    boolean alike = ofWhole.length == parts.length;
    for (int i = 0; alike && i < parts.length; i++) {
      alike = ofWhole[i].volunteer() == volunteers[parts[i].volunteer()]
          && ofWhole[i].role() == role(parts[i].role());
    }
    return alike;
  }

  private int role(int ofPart) {
    int need = instance.sessions().roleNeed(ofPart);
    return whole.sessions().roleBegin(needs[need]) + ofPart - instance.sessions().roleBegin(need);
  }

  Instance instance() {
    return instance;
  }

  /** The part's edges that a plan of the whole takes. */
  int[] taken(WorkingPlan plan) {
    return IntStream.range(0, wholeEdge.length)
        .filter(e -> wholeEdge[e] >= 0 && plan.taken(wholeEdge[e])).toArray();
  }

  /**
   * Takes other edges of the part in a plan of the whole. Returns false, with the
   * plan as it was, where they do not fit.
   */
  boolean replace(WorkingPlan plan, int[] before, int[] after) {
    for (int edge : before) {
      plan.remove(wholeEdge[edge]);
    }
    int taken = 0;
    while (taken < after.length && fits(plan, wholeEdge[after[taken]])) {
      plan.insert(wholeEdge[after[taken++]]);
    }
    if (taken == after.length) {
      return true;
    }
    while (taken > 0) {
      plan.remove(wholeEdge[after[--taken]]);
    }
    for (int edge : before) {
      plan.insert(wholeEdge[edge]);
    }
    return false;
  }

  private static boolean fits(WorkingPlan plan, int edge) {
    return edge >= 0 && plan.obstacles().none(edge);
  }
}
