package org.needmatch.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.rules.Applicant;
import org.needmatch.rules.Eligibility;
import org.needmatch.rules.FreeTime;
import org.needmatch.rules.Opening;
import org.needmatch.rules.Verdict;

/**
 * Volunteers without any seat, each with the needs that they could have been
 * in. Cost: the idle volunteers times the distinct times of sessions, and times
 * the seats at which each is free.
 */
final class Idle {
  private static final Comparator<TimeSpan> BY_TIME = Comparator.comparing(TimeSpan::start)
      .thenComparing(TimeSpan::end);

  /** An idle volunteer and the needs open to them, at least one. */
  record Person(String volunteerId, List<Need> needs) {
  }

  private final Eligibility eligibility;
  private final Map<TimeSpan, List<Need>> needs = new TreeMap<>(BY_TIME);

  private Idle(Problem problem) {
    eligibility = Eligibility.of(problem.settings(), List.of());
    problem.needs()
        .forEach(need -> needs.computeIfAbsent(need.time(), time -> new ArrayList<>()).add(need));
  }

  /** In the problem's order. */
  static List<Person> in(Problem problem, Set<String> placed) {
    var idle = new Idle(problem);
    return problem.volunteers().parallelStream()
        .filter(volunteer -> volunteer.active() && !placed.contains(volunteer.id()))
        .map(volunteer -> idle.person(new Applicant(volunteer)))
        .filter(person -> !person.needs().isEmpty()).toList();
  }

  private Person person(Applicant applicant) {
    var open = new ArrayList<Need>();
    needs.forEach((time, group) -> {
      if (applicant.freeTime().missing(FreeTime.minute(time.start()),
          FreeTime.minute(time.end())) == 0) {
        group.stream().filter(need -> mayJoin(applicant, need)).forEach(open::add);
      }
    });
    return new Person(applicant.volunteer().id(), open);
  }

  private boolean mayJoin(Applicant applicant, Need need) {
    return need.roles().stream().anyMatch(
        role -> eligibility.judge(applicant, new Opening(need, role)) instanceof Verdict.Allowed);
  }
}
