package org.needmatch.explain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.needmatch.domain.CommitmentIndex;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.geo.SessionLocation;
import org.needmatch.geo.TravelTimes;
import org.needmatch.plan.Plan;

/** What everybody already does in a plan, and what still fits beside it. */
final class VolunteerSchedules {
  private final TravelTimes travel;
  private final Map<String, List<Need>> sessions = new HashMap<>();
  private final Map<String, Set<String>> crews = new HashMap<>();
  private final Map<String, List<VolunteerPair>> pairs = new HashMap<>();
  private final CommitmentIndex commitments;
  private final FrequencyCheck days;

  VolunteerSchedules(Problem problem, Plan plan) {
    days = new FrequencyCheck(problem, plan);
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
    commitments = CommitmentIndex.of(problem);
    for (var pair : problem.pairs()) {
      pairs.computeIfAbsent(pair.first(), id -> new ArrayList<>()).add(pair);
      pairs.computeIfAbsent(pair.second(), id -> new ArrayList<>()).add(pair);
    }
  }

  /** The sessions of the volunteer, in the plan's order. */
  List<Need> of(String volunteerId) {
    return sessions.getOrDefault(volunteerId, List.of());
  }

  /** Ids of those who are in the need. */
  Set<String> crew(String needId) {
    return crews.getOrDefault(needId, Set.of());
  }

  /** Rules between the volunteer and others. */
  List<VolunteerPair> pairs(String volunteerId) {
    return pairs.getOrDefault(volunteerId, List.of());
  }

  /** Whether the two are never in one session. */
  boolean areApart(String one, String other) {
    return pairs(one).stream().anyMatch(pair -> pair.kind() == VolunteerPair.Kind.APART
        && (pair.first().equals(other) || pair.second().equals(other)));
  }

  /**
   * Whether the need fits into the volunteer's week as it stands, pairs aside.
   */
  boolean admit(Volunteer volunteer, Need need) {
    return obstacles(volunteer, need, of(volunteer.id())).isEmpty();
  }

  /**
   * What keeps the need out of a week of the volunteer, pairs aside.
   *
   * @param week
   *          sessions, the need not among them
   */
  List<Obstacle> obstacles(Volunteer volunteer, Need need, List<Need> week) {
    var obstacles = new ArrayList<Obstacle>();
    var limits = volunteer.limits();
    long minutes = need.time().minutes();
    int inWeek = counted(need);
    int sameDay = counted(need);
    long cases = cases(need, week);
    for (var other : week) {
      if (!fit(volunteer, need, other)) {
        obstacles.add(new Obstacle.Clash(other.id(), need.time().overlaps(other.time())));
      }
      boolean same = monday(other).equals(monday(need));
      minutes += same ? other.time().minutes() : 0;
      inWeek += same ? counted(other) : 0;
      sameDay += other.time().day().equals(need.time().day()) ? counted(other) : 0;
    }
    int whole = commitments.with(need).size();
    if (whole > 1) {
      obstacles.add(new Obstacle.WholeCommitment(need.id(), whole));
    }
    if (commitments.cases(need) > 0 && cases > limits.cases()) {
      obstacles.add(new Obstacle.CasesFull(limits.cases()));
    }
    if (minutes / 60.0 > limits.hoursPerWeek() + TravelTimes.TOLERANCE) {
      obstacles.add(new Obstacle.HoursFull(minutes / 60.0, limits.hoursPerWeek()));
    }
    if (counted(need) > 0 && inWeek > limits.sessionsPerWeek()) {
      obstacles.add(new Obstacle.WeekFull(limits.sessionsPerWeek()));
    }
    if (counted(need) > 0 && sameDay > limits.sessionsPerDay()) {
      obstacles.add(new Obstacle.DayFull(need.time().day(), limits.sessionsPerDay()));
    }
    var often = days.of(volunteer, need, week);
    if (often != null) {
      obstacles.add(often);
    }
    return obstacles;
  }

  /** A commitment is as many cases as the need left of it that is most. */
  private long cases(Need need, List<Need> week) {
    var cases = new HashMap<String, Integer>();
    for (var one : Stream.concat(Stream.of(need), week.stream()).toList()) {
      var commitment = commitments.of(one);
      cases.merge(commitment == null ? "n" + one.id() : "c" + commitment, commitments.cases(one),
          Math::max);
    }
    return cases.values().stream().mapToLong(Integer::longValue).sum();
  }

  /** Whether the need is taken on and left only with others. */
  boolean isPartOfCommitment(Need need) {
    return commitments.with(need).size() > 1;
  }

  private static int counted(Need need) {
    return need.terms().anyTime() ? 0 : 1;
  }

  private static LocalDate monday(Need need) {
    return need.time().day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private boolean fit(Volunteer volunteer, Need a, Need b) {
    if (a.terms().anyTime() || b.terms().anyTime()) {
      return true;
    }
    if (a.time().overlaps(b.time())) {
      return false;
    }
    var from = SessionLocation.during(volunteer, a);
    var to = SessionLocation.during(volunteer, b);
    if (from == null || to == null) {
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
    return pairObstacles(volunteerId, need, available).isEmpty();
  }

  /** The pairs that keep the volunteer out of the need. */
  List<Obstacle> pairObstacles(String volunteerId, Need need, Set<String> available) {
    var obstacles = new ArrayList<Obstacle>();
    for (var pair : pairs(volunteerId)) {
      var other = pair.first().equals(volunteerId) ? pair.second() : pair.first();
      boolean together = pair.kind() == VolunteerPair.Kind.TOGETHER;
      if (together ? !available.contains(other) : crew(need.id()).contains(other)) {
        obstacles.add(new Obstacle.Pair(other, together));
      }
    }
    return obstacles;
  }
}
