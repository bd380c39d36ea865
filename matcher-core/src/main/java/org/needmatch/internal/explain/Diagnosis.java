package org.needmatch.internal.explain;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.explain.UnfilledReason;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.policy.TeamFault;
import org.needmatch.rules.Obstacle;
import org.needmatch.rules.RuleSet;

/** Finds the reason for the empty seats of one need after another. */
public final class Diagnosis {
  private final Problem problem;
  private final EligibleVolunteers candidates;
  private final SeatedTeams teams;
  private final VolunteerSchedules weeks;
  private final TeamChecker teamChecker;

  public Diagnosis(Problem problem, Plan plan, SeatedTeams teams, RuleSet rules) {
    this(problem, teams, new EligibleVolunteers(problem, rules),
        new VolunteerSchedules(problem, plan));
  }

  public Diagnosis(Problem problem, SeatedTeams teams, EligibleVolunteers candidates,
      VolunteerSchedules weeks) {
    this.problem = problem;
    this.candidates = candidates;
    this.teams = teams;
    this.weeks = weeks;
    teamChecker = new TeamChecker(problem);
  }

  /**
   * The reason for each role of the need that has an empty seat, and of a need
   * that does not run for each role whose people count for nothing.
   */
  public Map<Role, UnfilledReason> why(Need need) {
    var reasons = new LinkedHashMap<Role, UnfilledReason>();
    if (need.roles().stream().allMatch(role -> teams.in(need, role).size() >= role.wanted())) {
      if (!teams.runs(need)) {
        full(need, Map.of(), reasons);
      }
      return reasons;
    }
    if (!need.readiness().ready()) {
      return all(need, role -> new UnfilledReason.NotReady(need.readiness().prerequisites()));
    }
    var eligible = eligible(need);
    if (need.assignmentMode() == AssignmentMode.PEOPLE) {
      return all(need, role -> {
        int couldCome = eligible.getOrDefault(role, List.of()).size();
        return couldCome == 0 ? nobody(need, role) : new UnfilledReason.PeopleDecide(couldCome);
      });
    }
    var free = free(need, eligible);
    for (var role : need.roles()) {
      if (teams.in(need, role).size() < role.wanted()) {
        reasons.put(role, why(need, role, eligible, free));
      }
    }
    if (!teams.runs(need)) {
      full(need, free, reasons);
    }
    return reasons;
  }

  private void full(Need need, Map<Role, List<String>> free, Map<Role, UnfilledReason> reasons) {
    var fault = teamChecker.fault(need, crew(need));
    var tooFew = need.roles().stream().filter(role -> teams.in(need, role).size() < role.minimum())
        .findFirst();
    for (var role : need.roles()) {
      if (!reasons.containsKey(role) && !teams.in(need, role).isEmpty()) {
        tooFew.ifPresentOrElse(
            lacks -> reasons.put(role,
                new UnfilledReason.MinimumNotReached(lacks.name(), lacks.minimum(),
                    free.getOrDefault(lacks, List.of()).size())),
            () -> reasons.put(role,
                fault == null
                    ? new UnfilledReason.NotRun(0)
                    : new UnfilledReason.CompanyMissing(fault, crew(need).size())));
      }
    }
  }

  private Map<Role, List<String>> withCrew(Need need, Map<Role, List<String>> more) {
    var all = new LinkedHashMap<Role, List<String>>();
    more.forEach((role, ids) -> all.put(role,
        Stream.concat(teams.in(need, role).stream().map(Assignment::volunteerId), ids.stream())
            .toList()));
    return all;
  }

  private Map<Role, UnfilledReason> all(Need need, Function<Role, UnfilledReason> why) {
    var reasons = new LinkedHashMap<Role, UnfilledReason>();
    need.roles().stream().filter(role -> teams.in(need, role).size() < role.wanted())
        .forEach(role -> reasons.put(role, why.apply(role)));
    return reasons;
  }

  private UnfilledReason why(Need need, Role role, Map<Role, List<String>> eligible,
      Map<Role, List<String>> free) {
    int couldCome = eligible.getOrDefault(role, List.of()).size();
    int areFree = free.getOrDefault(role, List.of()).size();
    if (couldCome == 0) {
      return nobody(need, role);
    }
    if (!teams.runs(need)) {
      var never = BipartiteMatching.shortOf(withCrew(need, eligible), weeks::apartFrom);
      if (!never.isEmpty()) {
        var shortRole = never.get();
        return new UnfilledReason.GroupTooSmall(shortRole.name(), shortRole.minimum(),
            eligible.getOrDefault(shortRole, List.of()).size(),
            candidates.renewals(need, shortRole));
      }
      var now = BipartiteMatching.shortOf(withCrew(need, free), weeks::apartFrom);
      if (areFree > 0 && !now.isEmpty()) {
        var shortRole = now.get();
        return new UnfilledReason.MinimumNotReached(shortRole.name(), shortRole.minimum(),
            free.getOrDefault(shortRole, List.of()).size());
      }
      var missing = teamChecker.faultOfBest(need, everybody(need, areFree > 0 ? free : eligible));
      if (missing != null) {
        return new UnfilledReason.CompanyMissing(missing, Math.max(areFree, couldCome));
      }
    }
    var alone = free.getOrDefault(role, List.of()).stream().map(id -> faultWith(need, id))
        .filter(Objects::nonNull).toList();
    if (areFree > 0 && alone.size() == areFree) {
      return new UnfilledReason.CompanyMissing(alone.getFirst(), areFree);
    }
    return areFree > 0
        ? new UnfilledReason.NotRun(areFree - alone.size())
        : new UnfilledReason.NeededElsewhere(couldCome,
            tooOften(need, eligible.getOrDefault(role, List.of())));
  }

  /**
   * What a team that runs would lack with one more; null when nothing, or it does
   * not run.
   */
  public @Nullable TeamFault faultWith(Need need, String volunteerId) {
    if (!teams.runs(need)) {
      return null;
    }
    var people = crew(need);
    people.add(volunteerId);
    return teamChecker.fault(need, people);
  }

  private int tooOften(Need need, List<String> ids) {
    return (int) ids.stream().map(problem::volunteer).filter(one -> {
      var obstacles = weeks.obstacles(one, need, weeks.of(one.id()));
      return !obstacles.isEmpty()
          && obstacles.stream().allMatch(each -> each instanceof Obstacle.TooOften);
    }).count();
  }

  private Set<String> everybody(Need need, Map<Role, List<String>> byRole) {
    var people = crew(need);
    byRole.values().forEach(people::addAll);
    return people;
  }

  private Map<Role, List<String>> eligible(Need need) {
    var crew = crew(need);
    var eligible = new LinkedHashMap<Role, List<String>>();
    for (var role : need.roles()) {
      eligible.put(role, candidates.allowed(need, role).stream().map(Volunteer::id)
          .filter(id -> !crew.contains(id)).toList());
    }
    return eligible;
  }

  private Map<Role, List<String>> free(Need need, Map<Role, List<String>> eligible) {
    var inTime = crew(need);
    eligible.values().forEach(ids -> ids.stream().map(problem::volunteer)
        .filter(volunteer -> weeks.admit(volunteer, need)).map(Volunteer::id).forEach(inTime::add));
    var free = new LinkedHashMap<Role, List<String>>();
    eligible.forEach((role, ids) -> free.put(role, ids.stream().filter(inTime::contains)
        .filter(id -> weeks.pairsAllow(id, need, inTime)).toList()));
    return free;
  }

  private Set<String> crew(Need need) {
    var crew = new HashSet<String>();
    need.roles().forEach(
        role -> teams.in(need, role).stream().map(Assignment::volunteerId).forEach(crew::add));
    return crew;
  }

  private UnfilledReason nobody(Need need, Role role) {
    var crew = crew(need);
    var turnedAway = candidates.turnedAway(need, role, crew);
    String most = "";
    for (var entry : turnedAway.entrySet()) {
      if (entry.getValue() > turnedAway.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    return new UnfilledReason.NobodyEligible(most, turnedAway.getOrDefault(most, 0),
        candidates.size() - crew.size());
  }
}
