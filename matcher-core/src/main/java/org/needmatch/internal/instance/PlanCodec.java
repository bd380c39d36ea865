package org.needmatch.internal.instance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;

/** Turns taken edges into plans and scores. Immutable and thread-safe. */
public final class PlanCodec {
  private final Instance instance;
  private final NeedValue worth;

  /** Cost: linear in needs. */
  public PlanCodec(Instance instance) {
    this.instance = instance;
    worth = new NeedValue(instance);
  }

  /** What the edges are of. */
  public Instance instance() {
    return instance;
  }

  /**
   * Seats filled in each role by the edges and the pins, surplus pins left out.
   */
  public int[] filled(int[] edges) {
    var graph = instance.graph();
    var filled = new int[instance.sessions().roleCount()];
    for (int r = 0; r < filled.length; r++) {
      filled[r] = instance.pins().filled(r);
    }
    EligibilityGraph.PlacementVisitor count = (volunteer, role, pair) -> filled[role]++;
    for (int e : edges) {
      graph.forEachPlacement(e, count);
    }
    return filled;
  }

  /**
   * Seats in all sessions for so many in each role; those of a commitment count
   * in each of its sessions.
   */
  public int seats(int[] inRole) {
    var sessions = instance.sessions();
    return IntStream.range(0, inRole.length)
        .map(r -> inRole[r] * sessions.times().size(sessions.roleNeed(r))).sum();
  }

  /**
   * The score of the edges and the pins, every edge being in a need that runs.
   * Cost: linear.
   */
  public Score score(int[] edges) {
    var filled = filled(edges);
    long mended = 0;
    long medium = -instance.floors().worst();
    long soft = 0;
    var groups = new GroupPoints(instance.floors());
    var crews = new Crews(instance, edges);
    for (int n = 0; n < instance.sessions().count(); n++) {
      if (worth.runs(n, filled) && crews.hold(n)) {
        long value = crews.value(n, filled, worth);
        medium = Math.addExact(medium, value) + groups.add(n, value);
        mended += worth.curable(n) ? instance.sessions().times().size(n) : 0;
      }
    }
    for (int e : edges) {
      soft += instance.graph().soft(e);
      mended += instance.graph().cures(e);
    }
    for (var row : instance.pins().rows()) {
      if (!row.surplus()) {
        for (var need : instance.sessions().needs(instance.sessions().roleNeed(row.role()))) {
          soft += instance.objective().soft(instance.problem().volunteers().get(row.volunteer()),
              need);
        }
      }
    }
    soft += together(edges);
    var faults = instance.pinFaults();
    return new Score(mended - faults.lasting() - faults.mendable(), medium, soft);
  }

  private long together(int[] edges) {
    var comfort = new ComfortTracker(instance);
    var sessions = instance.sessions();
    EligibilityGraph.PlacementVisitor add = (volunteer, role, pair) -> comfort.add(volunteer,
        sessions.roleNeed(role), 1);
    for (int e : edges) {
      instance.graph().forEachPlacement(e, add);
    }
    return comfort.minutes();
  }

  /**
   * The plan as rows: in each role pins first, then volunteers in the problem's
   * order.
   */
  public Plan plan(int[] edges) {
    var graph = instance.graph();
    var seated = new ArrayList<Seated>();
    int order = 0;
    for (var row : instance.pins().rows()) {
      seated.add(new Seated(row.role(), row.surplus() ? 2 : 0, order++, row.volunteer()));
    }
    for (int e : edges) {
      graph.forEachPlacement(e,
          (volunteer, role, pair) -> seated.add(new Seated(role, 1, volunteer, volunteer)));
    }
    seated.sort(Comparator.comparingInt(Seated::role).thenComparingInt(Seated::rank)
        .thenComparingInt(Seated::order));
    var rows = new ArrayList<Assignment>(seated.size());
    int seat = 0;
    for (int i = 0; i < seated.size(); i++) {
      var one = seated.get(i);
      seat = i > 0 && seated.get(i - 1).role() == one.role() ? seat + 1 : 1;
      for (var need : instance.sessions().needs(instance.sessions().roleNeed(one.role()))) {
        rows.add(Assignment.of(need.id(), instance.sessions().role(one.role()).name(), seat,
            instance.problem().volunteers().get(one.volunteer()).id()));
      }
    }
    return new Plan(rows);
  }

  /**
   * The edges that the plan's rows make up; rows that are no edge, pins among
   * them, are left out. Cost: linear in edges and rows.
   */
  public int[] edges(Plan plan) {
    var roles = new HashMap<String, Integer>();
    for (int r = 0; r < instance.sessions().roleCount(); r++) {
      var name = instance.sessions().role(r).name();
      for (var need : instance.sessions().needs(instance.sessions().roleNeed(r))) {
        roles.put(need.id() + "\n" + name, r);
      }
    }
    var sessionsOf = new HashMap<Row, Integer>();
    for (var row : new HashSet<>(plan.assignments())) {
      sessionsOf.merge(
          new Row(roles.getOrDefault(row.needId() + "\n" + row.role(), -1), row.volunteerId()), 1,
          Integer::sum);
    }
    var rows = new HashSet<Row>();
    sessionsOf.forEach((row, sessions) -> {
      if (row.role() >= 0 && sessions >= instance.sessions().times()
          .size(instance.sessions().roleNeed(row.role()))) {
        rows.add(row);
      }
    });
    var graph = instance.graph();
    return IntStream.range(0, graph.edges()).filter(e -> graph.everyPlacement(e,
        (volunteer, role, pair) -> rows.contains(row(role, volunteer)))).toArray();
  }

  private Row row(int role, int volunteer) {
    return new Row(role, instance.problem().volunteers().get(volunteer).id());
  }

  /** The edges without those in needs that cannot run. */
  public int[] withoutUnfinished(int[] edges) {
    var filled = filled(edges);
    List<Integer> kept = new ArrayList<>();
    var crews = new Crews(instance, edges);
    for (int e : edges) {
      int need = instance.sessions().roleNeed(instance.graph().role(e));
      if (worth.runs(need, filled) && crews.hold(need)) {
        kept.add(e);
      }
    }
    return kept.stream().mapToInt(Integer::intValue).toArray();
  }

  private record Row(int role, String volunteerId) {
  }

  private record Seated(int role, int rank, int order, int volunteer) {
  }
}
