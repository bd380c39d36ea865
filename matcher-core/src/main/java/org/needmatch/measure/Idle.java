package org.needmatch.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.rules.Applicant;
import org.needmatch.rules.Eligibility;
import org.needmatch.rules.FreeTime;
import org.needmatch.rules.Opening;
import org.needmatch.rules.Verdict;

/**
 * Volunteers without any seat, each with the needs that they could have been
 * in. Cost: the idle volunteers times the distinct times of sessions, and times
 * the seats at which each is free; remembered. Thread-safe.
 */
final class Idle {
  private static final Comparator<TimeSpan> BY_TIME = Comparator.comparing(TimeSpan::start)
      .thenComparing(TimeSpan::end);

  /** An idle volunteer and the needs open to them, at least one. */
  record Person(String volunteerId, List<Need> needs) {
  }

  private final Problem problem;
  private final Eligibility eligibility;
  private final Map<TimeSpan, List<Need>> needs = new TreeMap<>(BY_TIME);
  private final Map<String, Person> people = new ConcurrentHashMap<>();

  Idle(Problem problem) {
    this.problem = problem;
    eligibility = Eligibility.of(problem.settings(), List.of());
    problem.needs()
        .forEach(need -> needs.computeIfAbsent(need.time(), time -> new ArrayList<>()).add(need));
  }

  /** Those who are not among the placed, in the problem's order. */
  List<Person> without(Set<String> placed) {
    return problem.volunteers().parallelStream()
        .filter(volunteer -> volunteer.active() && !placed.contains(volunteer.id()))
        .map(volunteer -> people.computeIfAbsent(volunteer.id(), id -> person(volunteer)))
        .filter(person -> !person.needs().isEmpty()).toList();
  }

  private Person person(Volunteer volunteer) {
    var applicant = new Applicant(volunteer);
    var open = new ArrayList<Need>();
    needs.forEach((time, group) -> {
      if (applicant.freeTime().missing(FreeTime.minute(time.start()),
          FreeTime.minute(time.end())) == 0) {
        group.stream().filter(need -> mayJoin(applicant, need)).forEach(open::add);
      }
    });
    return new Person(volunteer.id(), List.copyOf(open));
  }

  private boolean mayJoin(Applicant applicant, Need need) {
    return need.roles().stream().anyMatch(
        role -> eligibility.judge(applicant, new Opening(need, role)) instanceof Verdict.Allowed);
  }
}
