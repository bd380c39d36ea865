package org.needmatch.internal.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.geo.Circle;
import org.needmatch.internal.geo.TravelTimes;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.IntervalSet;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.internal.threads.Workers;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.Verdict;

/**
 * Volunteers without any seat, each with the needs that they could have been
 * in. Cost: the idle volunteers times the distinct times of sessions, and times
 * the seats at which each is free and about as near; remembered. Thread-safe.
 */
final class IdleEligible {
  private static final Comparator<TimeSpan> BY_TIME = Comparator.comparing(TimeSpan::start)
      .thenComparing(TimeSpan::end);

  /** An idle volunteer and the needs open to them, at least one. */
  record Person(String volunteerId, List<Need> needs) {
  }

  private final Problem problem;
  private final Eligibility eligibility;
  private final Workers workers;
  private final TravelTimes travel;
  private final Map<TimeSpan, NeedsBySlot> sessions = new TreeMap<>(BY_TIME);
  private final NeedsBySlot anyTime;
  private final Map<String, Person> people = new ConcurrentHashMap<>();

  IdleEligible(Problem problem, RuleSet rules) {
    this.problem = problem;
    eligibility = Eligibility.of(problem, rules);
    workers = Workers.of(rules);
    travel = TravelTimes.of(problem);
    var open = problem.needs().stream()
        .filter(need -> need.assignmentMode() == AssignmentMode.ENGINE).toList();
    anyTime = new NeedsBySlot(open.stream().filter(need -> need.terms().anyTime()).toList());
    open.stream().filter(need -> !need.terms().anyTime()).collect(Collectors.groupingBy(Need::time))
        .forEach((time, needs) -> sessions.put(time, new NeedsBySlot(needs)));
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
    anyTime.within(reach).filter(need -> mayJoin(applicant, need)).forEach(open::add);
    sessions.forEach((time, group) -> {
      if (applicant.freeTime().missing(IntervalSet.minute(time.start()),
          IntervalSet.minute(time.end())) == 0) {
        group.within(reach).filter(need -> mayJoin(applicant, need)).forEach(open::add);
      }
    });
    return new Person(volunteer.id(), List.copyOf(open));
  }

  private boolean mayJoin(Applicant applicant, Need need) {
    return need.roles().stream().anyMatch(
        role -> eligibility.judge(applicant, new SeatSpec(need, role)) instanceof Verdict.Allowed);
  }
}
