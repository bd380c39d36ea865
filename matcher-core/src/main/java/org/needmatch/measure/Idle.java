package org.needmatch.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.needmatch.domain.Decider;
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

  private record Session(Need need, List<Opening> openings) {
    static Session of(Need need) {
      return new Session(need, need.roles().stream().map(role -> new Opening(need, role)).toList());
    }
  }

  /**
   * A little less than a degree of latitude, so that nothing near is left out.
   */
  private static final double KM_PER_DEGREE = 111;

  private final Problem problem;
  private final Eligibility eligibility;
  private final Map<TimeSpan, List<Session>> sessions = new TreeMap<>(BY_TIME);
  private final Map<String, Person> people = new ConcurrentHashMap<>();

  Idle(Problem problem) {
    this.problem = problem;
    eligibility = Eligibility.of(problem, List.of());
    problem.needs().stream().filter(need -> need.decides() == Decider.ENGINE)
        .forEach(need -> sessions.computeIfAbsent(need.time(), time -> new ArrayList<>())
            .add(Session.of(need)));
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
    sessions.forEach((time, group) -> {
      if (applicant.freeTime().missing(FreeTime.minute(time.start()),
          FreeTime.minute(time.end())) == 0) {
        group.stream().filter(session -> !tooFarNorthOrSouth(volunteer, session.need()))
            .filter(session -> mayJoin(applicant, session)).map(Session::need).forEach(open::add);
      }
    });
    return new Person(volunteer.id(), List.copyOf(open));
  }

  /**
   * Spares most reckoning of distances: no way is shorter than its way north or
   * south.
   */
  private boolean tooFarNorthOrSouth(Volunteer volunteer, Need need) {
    var home = volunteer.home();
    var place = need.place();
    return !need.remote() && !need.servedTravels() && home != null && place != null
        && Math.abs(home.latitude() - place.latitude()) * KM_PER_DEGREE
            * problem.settings().travel().detour() > volunteer.maxTravelKm();
  }

  private boolean mayJoin(Applicant applicant, Session session) {
    return session.openings().stream()
        .anyMatch(opening -> eligibility.judge(applicant, opening) instanceof Verdict.Allowed);
  }
}
