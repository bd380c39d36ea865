package org.needmatch.internal.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.geo.Circle;
import org.needmatch.internal.geo.TravelTimes;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.IntervalSet;
import org.needmatch.internal.threads.Workers;
import org.needmatch.rules.RuleSet;

/**
 * Volunteers without any seat, each with the needs that they could have been
 * in. Cost: the idle volunteers times the distinct times of sessions, and times
 * the seats at which each is free and about as near; remembered. Thread-safe.
 */
final class IdleEligible {
  private record Slot(long end, NeedsBySlot needs) {
  }

  /** An idle volunteer and the needs open to them, at least one. */
  record Person(String volunteerId, List<Need> needs) {
  }

  private final Problem problem;
  private final Eligibility eligibility;
  private final Workers workers;
  private final TravelTimes travel;
  /** By first minute; those that end first come first. */
  private final NavigableMap<Long, List<Slot>> sessions = new TreeMap<>();
  private final NeedsBySlot anyTime;
  private final Map<OpenNeed.Asked, Integer> requirements = new HashMap<>();
  private final Map<String, Person> people = new ConcurrentHashMap<>();

  IdleEligible(Problem problem, RuleSet rules) {
    this.problem = problem;
    eligibility = Eligibility.of(problem, rules);
    workers = Workers.of(rules);
    travel = TravelTimes.of(problem);
    var open = problem.needs().stream()
        .filter(need -> need.assignmentMode() == AssignmentMode.ENGINE).toList();
    anyTime = bySlot(open.stream().filter(need -> need.terms().anyTime()).toList());
    open.stream().filter(need -> !need.terms().anyTime()).collect(Collectors.groupingBy(Need::time))
        .forEach((time, needs) -> sessions
            .computeIfAbsent(IntervalSet.minute(time.start()), start -> new ArrayList<>())
            .add(new Slot(IntervalSet.minute(time.end()), bySlot(needs))));
    sessions.values().forEach(slots -> slots.sort(Comparator.comparingLong(Slot::end)));
  }

  private NeedsBySlot bySlot(List<Need> needs) {
    return new NeedsBySlot(needs.stream().map(need -> OpenNeed.of(need, requirements)).toList());
  }

  /** Those who are not among the placed, in the problem's order. */
  List<Person> without(Set<String> placed) {
    var idle = problem.volunteers().stream()
        .filter(volunteer -> volunteer.active() && !placed.contains(volunteer.id())).toList();
    return workers.flatMap(idle, one -> List.of(person(one)))
        .filter(person -> !person.needs().isEmpty()).toList();
  }

  private Person person(Volunteer volunteer) {
    return people.computeIfAbsent(volunteer.id(), id -> open(volunteer));
  }

  private Person open(Volunteer volunteer) {
    var applicant = new Applicant(volunteer);
    var open = new ArrayList<Need>();
    var home = volunteer.home();
    var reach = home == null
        ? null
        : new Circle(home, travel.crowKm(volunteer.maxTravelKm(), volunteer.travelMode()));
    var answers = new byte[requirements.size()];
    Consumer<NeedsBySlot> ask = slot -> slot.within(reach)
        .filter(one -> one.isOpenTo(applicant, eligibility, answers)).map(OpenNeed::need)
        .forEach(open::add);
    ask.accept(anyTime);
    var free = applicant.freeTime();
    for (int i = 0; i < free.size(); i++) {
      long end = free.end(i);
      sessions.subMap(free.start(i), end).values().forEach(
          slots -> slots.stream().filter(slot -> slot.end() <= end).map(Slot::needs).forEach(ask));
    }
    return new Person(volunteer.id(), List.copyOf(open));
  }
}
