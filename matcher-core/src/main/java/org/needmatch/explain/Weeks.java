package org.needmatch.explain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needmatch.domain.Need;
import org.needmatch.domain.PersonPair;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.geo.TravelTimes;
import org.needmatch.plan.Plan;

/** What everybody already does in a plan, and what still fits beside it. */
final class Weeks {
  private final TravelTimes travel;
  private final Map<String, List<Need>> sessions = new HashMap<>();
  private final Map<String, Set<String>> crews = new HashMap<>();
  private final Map<String, List<PersonPair>> pairs = new HashMap<>();

  Weeks(Problem problem, Plan plan) {
    travel = new TravelTimes(problem.settings().travel());
    var needs = new HashMap<String, Need>();
    problem.needs().forEach(need -> needs.put(need.id(), need));
    for (var row : plan.assignments()) {
      var need = needs.get(row.needId());
      if (need != null) {
        sessions.computeIfAbsent(row.volunteerId(), id -> new ArrayList<>()).add(need);
        crews.computeIfAbsent(row.needId(), id -> new HashSet<>()).add(row.volunteerId());
      }
    }
    for (var pair : problem.pairs()) {
      pairs.computeIfAbsent(pair.first(), id -> new ArrayList<>()).add(pair);
      pairs.computeIfAbsent(pair.second(), id -> new ArrayList<>()).add(pair);
    }
  }

  /**
   * Whether the need fits into the volunteer's week as it stands, pairs aside.
   */
  boolean admit(Volunteer volunteer, Need need) {
    var week = sessions.getOrDefault(volunteer.id(), List.of());
    var limits = volunteer.limits();
    long minutes = need.time().minutes();
    int sameDay = 1;
    for (var other : week) {
      if (!fit(volunteer, need, other)) {
        return false;
      }
      minutes += other.time().minutes();
      sameDay += other.time().day().equals(need.time().day()) ? 1 : 0;
    }
    return week.size() < limits.sessionsPerWeek() && sameDay <= limits.sessionsPerDay()
        && minutes / 60.0 <= limits.hoursPerWeek() + TravelTimes.FORGIVEN;
  }

  private boolean fit(Volunteer volunteer, Need a, Need b) {
    if (a.time().overlaps(b.time())) {
      return false;
    }
    var from = a.place();
    var to = b.place();
    if (a.remote() || b.remote() || from == null || to == null) {
      return true;
    }
    var earlier = a.time().start().isBefore(b.time().start()) ? a : b;
    var later = earlier == a ? b : a;
    return Duration.between(earlier.time().end(), later.time().start()).toMinutes() >= travel
        .gapMinutes(from, to, volunteer.travelMode());
  }

  /**
   * Whether no pair keeps the volunteer out of the need.
   *
   * @param available
   *          ids of those who are there or could be added
   */
  boolean pairsAllow(String volunteerId, Need need, Set<String> available) {
    var crew = crews.getOrDefault(need.id(), Set.of());
    for (var pair : pairs.getOrDefault(volunteerId, List.of())) {
      var partner = pair.first().equals(volunteerId) ? pair.second() : pair.first();
      if (pair.kind() == PersonPair.Kind.TOGETHER
          ? !available.contains(partner)
          : crew.contains(partner)) {
        return false;
      }
    }
    return true;
  }
}
