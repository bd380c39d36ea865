package org.needmatch.internal.timefold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;
import org.needmatch.timefold.Person;
import org.needmatch.timefold.Seat;

/**
 * Turns an instance into Timefold's planning solution, and seats back into
 * edges. Thread-safe.
 */
final class SeatPlans {
  private final Instance instance;
  private final List<Person> people;

  SeatPlans(Instance instance) {
    this(instance, IntStream.range(0, instance.problem().volunteers().size())
        .mapToObj(v -> new Person(v, instance.problem().volunteers().get(v))).toList());
  }

  SeatPlans(Instance instance, List<Person> people) {
    this.instance = instance;
    this.people = people;
  }

  List<Person> people() {
    return people;
  }

  /**
   * Pinned seats first in each role; seats that nobody could ever take are left
   * out.
   */
  SeatPlan empty() {
    return empty(new PlanRules(instance));
  }

  /** The same, with other rules of teams. */
  SeatPlan empty(PlanRules rules) {
    var pinned = new HashMap<Integer, List<Integer>>();
    for (var row : instance.pins().rows()) {
      if (!row.surplus()) {
        pinned.computeIfAbsent(row.role(), role -> new ArrayList<>()).add(row.volunteer());
      }
    }
    var seats = new ArrayList<Seat>();
    for (int r = 0; r < instance.sessions().roleCount(); r++) {
      for (int volunteer : pinned.getOrDefault(r, List.of())) {
        seats.add(seat(seats.size(), r, List.of(people.get(volunteer)), people.get(volunteer)));
      }
      var candidates = candidates(r);
      for (int i = Math.min(instance.room(r), candidates.size()); i > 0; i--) {
        seats.add(seat(seats.size(), r, candidates, null));
      }
    }
    return new SeatPlan(people, rules, seats);
  }

  private Seat seat(int id, int role, List<Person> candidates, @Nullable Person person) {
    int need = instance.sessions().roleNeed(role);
    return new Seat(id, instance.sessions().need(need), instance.sessions().role(role), need, role,
        candidates, person != null, person);
  }

  private List<Person> candidates(int role) {
    var graph = instance.graph();
    var volunteers = new IntList();
    for (int k = graph.roleBegin(role); k < graph.roleEnd(role); k++) {
      graph.forEachPlacement(graph.roleEdge(k), (volunteer, taken, pair) -> {
        if (taken == role) {
          volunteers.add(volunteer);
        }
      });
    }
    return Arrays.stream(volunteers.toArray()).sorted().distinct().mapToObj(people::get).toList();
  }

  /** The volunteers of each role that the edges seat. */
  Map<Integer, List<Integer>> seated(int[] edges) {
    var seated = new HashMap<Integer, List<Integer>>();
    for (int edge : edges) {
      instance.graph().forEachPlacement(edge, (volunteer, role, pair) -> seated
          .computeIfAbsent(role, one -> new ArrayList<>()).add(volunteer));
    }
    return seated;
  }

  /**
   * The edges that seat the people of unpinned seats; people of whom no edge
   * speaks are left out.
   */
  int[] edges(SeatPlan plan) {
    var graph = instance.graph();
    var roles = new HashMap<Integer, TreeSet<Integer>>();
    for (var seat : plan.getSeats()) {
      var person = seat.getPerson();
      if (person != null && !seat.isPinned()) {
        roles.computeIfAbsent(person.index(), volunteer -> new TreeSet<>())
            .add(seat.getRoleIndex());
      }
    }
    var edges = new ArrayList<Integer>();
    for (int u = 0; u < graph.units(); u++) {
      for (int e = graph.begin(u); e < graph.end(u); e++) {
        if (matches(e, roles)) {
          edges.add(e);
        }
      }
    }
    return edges.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Whether the edges seat everybody in the plan's unpinned seats. */
  boolean seatsAll(SeatPlan plan, int[] edges) {
    long filled = plan.getSeats().stream()
        .filter(seat -> !seat.isPinned() && seat.getPerson() != null).count();
    return seated(edges).values().stream().mapToInt(List::size).sum() == filled;
  }

  private boolean matches(int edge, Map<Integer, TreeSet<Integer>> roles) {
    var none = new TreeSet<Integer>();
    return instance.graph().everyPlacement(edge,
        (volunteer, role, pair) -> roles.getOrDefault(volunteer, none).contains(role));
  }
}
