package org.needmatch.internal.metrics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.metrics.Measures;
import org.needmatch.metrics.Measures.AreaInitiative;
import org.needmatch.metrics.Measures.Group;
import org.needmatch.metrics.ValueRate;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;

/** Adds up all groups of a plan. Not thread-safe. */
final class FigureSums {
  private static final int DAYS = 7;

  private final Problem problem;
  private final Plan plan;
  private final @Nullable ValueRate rate;
  private final IdleEligible idle;
  private final FigureSum whole = new FigureSum();
  private final SortedMap<String, FigureSum> areas = new TreeMap<>();
  private final SortedMap<String, FigureSum> initiatives = new TreeMap<>();
  private final SortedMap<AreaInitiative, FigureSum> both = new TreeMap<>();
  private final SortedMap<LocalDate, FigureSum> days = new TreeMap<>();
  private final Set<String> idlePeople = new HashSet<>();
  private final SharesOfPeople shares;

  FigureSums(Problem problem, Plan plan, @Nullable ValueRate rate, IdleEligible idle) {
    this.idle = idle;
    shares = new SharesOfPeople(problem);
    this.problem = problem;
    this.plan = plan;
    this.rate = rate;
    problem.areas().forEach(area -> areas.put(area.id(), new FigureSum()));
    problem.initiatives().forEach(initiative -> initiatives.put(initiative.id(), new FigureSum()));
    for (int day = 0; day < DAYS * problem.weeks(); day++) {
      days.put(problem.week().plusDays(day), new FigureSum());
    }
  }

  Measures measures() {
    addNeeds();
    addPeople();
    return new Measures(whole.group(), groups(areas), groups(initiatives), groups(both),
        groups(days), problem.volunteers().size(), shares.of(idlePeople));
  }

  private void addNeeds() {
    var worth = new NeedWorth(problem, rate);
    var teams = SeatedTeams.of(problem, plan);
    var seats = new HashMap<String, List<PlannedSeat>>();
    for (var seat : PlannedSeat.of(problem, plan)) {
      if (teams.surplus(seat.need()).contains(seat.assignment())) {
        continue;
      }
      var sameNeed = seats.computeIfAbsent(seat.need().id(), id -> new ArrayList<>());
      if (sameNeed.stream().filter(other -> sameRole(other, seat)).count() < wanted(seat)) {
        sameNeed.add(seat);
      }
    }
    for (var need : problem.needs()) {
      var figures = NeedFigures.of(need, teams, worth, seats.getOrDefault(need.id(), List.of()));
      of(need).forEach(tally -> tally.add(figures));
    }
  }

  private static boolean sameRole(PlannedSeat a, PlannedSeat b) {
    return a.assignment().role().equals(b.assignment().role());
  }

  private static long wanted(PlannedSeat seat) {
    return seat.need().roles().stream().filter(role -> role.name().equals(seat.assignment().role()))
        .mapToInt(Role::wanted).sum();
  }

  private void addPeople() {
    var placed = new HashSet<String>();
    var teams = SeatedTeams.of(problem, plan);
    for (Assignment row : plan.assignments()) {
      placed.add(row.volunteerId());
      var need = problem.need(row.needId());
      if (need != null && teams.surplus(need).contains(row)) {
        continue;
      }
      if (need == null) {
        whole.placed(row.volunteerId(), 0);
      } else {
        of(need).forEach(tally -> tally.placed(row.volunteerId(), need.time().minutes()));
        shares.placed(row.volunteerId(), need.terms().anyTime() ? 0 : 1);
      }
    }
    for (var person : idle.without(placed)) {
      idlePeople.add(person.volunteerId());
      for (var need : person.needs()) {
        of(need).forEach(tally -> tally.idle(person.volunteerId()));
      }
    }
  }

  private List<FigureSum> of(Need need) {
    var area = need.area() == null ? Measures.NO_ID : need.area();
    var initiative = need.initiative() == null ? Measures.NO_ID : need.initiative();
    return List.of(whole, areas.computeIfAbsent(area, id -> new FigureSum()),
        initiatives.computeIfAbsent(initiative, id -> new FigureSum()),
        both.computeIfAbsent(new AreaInitiative(area, initiative), key -> new FigureSum()),
        days.computeIfAbsent(need.time().day(), day -> new FigureSum()));
  }

  private static <K extends Comparable<? super K>> SortedMap<K, Group> groups(
      Map<K, FigureSum> tallies) {
    var groups = new TreeMap<K, Group>();
    tallies.forEach((key, tally) -> groups.put(key, tally.group()));
    return groups;
  }
}
