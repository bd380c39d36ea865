package org.needmatch.internal.standby;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.internal.explain.EligibleVolunteers;
import org.needmatch.internal.policy.TeamPresence;
import org.needmatch.internal.rules.Attendance;
import org.needmatch.internal.rules.PairRule;
import org.needmatch.internal.rules.WeekRules;
import org.needmatch.internal.timefold.ConstraintCheck;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;

/**
 * Who may be ready for which role beside a plan: whoever could be placed there
 * as well, beside all that they do and are ready for, and in the stead of each
 * of those placed in the role.
 */
final class StandbyRules {
  private final Problem problem;
  private final Plan plan;
  private final EligibleVolunteers eligible;
  private final Attendance attendance;
  private final TeamPresence presence;
  private final PairRule pairs;
  private final ConstraintCheck streams;
  private final SortedMap<String, Long> brokenBefore;
  private final Set<String> tied = new HashSet<>();
  private final Map<String, Map<String, List<Volunteer>>> placed = new HashMap<>();
  private final Map<String, List<Need>> weeks = new HashMap<>();
  private final Map<Duty, String> roles = new HashMap<>();
  private final WeekRules together;

  /** Somebody in a need, in whichever role. */
  private record Duty(String volunteerId, String needId) {
  }

  StandbyRules(Problem problem, Plan plan, RuleSet rules) {
    this.problem = problem;
    this.plan = plan;
    eligible = new EligibleVolunteers(problem, rules);
    attendance = new Attendance(problem);
    presence = new TeamPresence(problem.settings());
    pairs = new PairRule(problem.pairs());
    streams = new ConstraintCheck(problem, rules);
    brokenBefore = streams.broken(plan);
    for (var pair : problem.pairs()) {
      if (pair.kind() == VolunteerPair.Kind.TOGETHER) {
        tied.add(pair.first());
        tied.add(pair.second());
      }
    }
    for (var row : plan.assignments()) {
      var need = problem.need(row.needId());
      var volunteer = problem.volunteer(row.volunteerId());
      if (need != null && volunteer != null) {
        placed.computeIfAbsent(need.id(), id -> new HashMap<>())
            .computeIfAbsent(row.role(), role -> new ArrayList<>()).add(volunteer);
        roles.put(new Duty(volunteer.id(), need.id()), row.role());
        weeks.computeIfAbsent(volunteer.id(), id -> new ArrayList<>()).add(need);
      }
    }
    together = new WeekRules(problem, (volunteer, need) -> roles.get(new Duty(volunteer, need)));
  }

  /**
   * Whether anybody may be ready for it: it has a clock time, is no part of a
   * commitment, and people do not decide on it.
   */
  static boolean open(Need need) {
    return need.open() && !need.terms().anyTime() && need.terms().commitment() == null;
  }

  /** From 0 to {@link Attendance#CERTAIN}. */
  int chance(Volunteer volunteer, Need need) {
    return attendance.chance(volunteer, need);
  }

  int chance(Placement duty) {
    return chance(problem.requireVolunteer(duty.volunteerId()), problem.requireNeed(duty.needId()));
  }

  /** Those who are placed in the role. */
  List<Volunteer> placed(Need need, String role) {
    return placed.getOrDefault(need.id(), Map.of()).getOrDefault(role, List.of());
  }

  private List<Volunteer> placed(Need need) {
    return placed.getOrDefault(need.id(), Map.of()).values().stream().flatMap(List::stream)
        .toList();
  }

  /** Who may be ready for the role, in the problem's order. */
  List<Volunteer> candidates(Need need, Role role) {
    var crew = placed(need);
    return eligible.allowed(need, role).stream().filter(one -> mayCome(one, need, role, crew))
        .filter(one -> fits(one, need, role, List.of())).toList();
  }

  private boolean mayCome(Volunteer one, Need need, Role role, List<Volunteer> crew) {
    return !crew.contains(one) && one.vetting().check() != CheckStatus.PENDING
        && !tied.contains(one.id()) && attendance.chance(one, need) > 0
        && crew.stream().noneMatch(other -> pairs.areApart(one.id(), other.id()))
        && isGoodCompany(one, need, role, crew) && keepsStreams(one, need, role);
  }

  /** Beside all who are placed, and in the stead of each of the role. */
  private boolean isGoodCompany(Volunteer one, Need need, Role role, List<Volunteer> crew) {
    var team = new ArrayList<>(crew);
    team.add(one);
    if (presence.fault(need, team) != null) {
      return false;
    }
    for (var away : placed(need, role.name())) {
      if (!away.id().equals(need.supervision().supervisor())) {
        var rest = new ArrayList<>(team);
        rest.remove(away);
        if (presence.fault(need, rest) != null) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean keepsStreams(Volunteer one, Need need, Role role) {
    if (streams.isIdle()) {
      return true;
    }
    var rows = new ArrayList<>(plan.assignments());
    rows.add(Assignment.of(need.id(), role.name(), placed(need, role.name()).size() + 1, one.id()));
    return !streams.breaksMore(new Plan(rows), brokenBefore);
  }

  /**
   * Whether the role fits into the week of the volunteer, with so much more, all
   * of it as if it were worked.
   */
  private boolean fits(Volunteer volunteer, Need need, Role role, List<Need> more) {
    var week = new ArrayList<>(weeks.getOrDefault(volunteer.id(), List.of()));
    week.addAll(more);
    return together.obstacles(volunteer, need.withRoles(List.of(role)), week).isEmpty();
  }

  /**
   * Duties of which at least one has to go, each of which is allowed by itself;
   * empty when all may be held together.
   */
  List<Placement> clash(List<Placement> duties) {
    var byVolunteer = new HashMap<String, List<Placement>>();
    var byNeed = new HashMap<String, List<Placement>>();
    for (var duty : duties) {
      byVolunteer.computeIfAbsent(duty.volunteerId(), id -> new ArrayList<>()).add(duty);
      byNeed.computeIfAbsent(duty.needId(), id -> new ArrayList<>()).add(duty);
    }
    for (var first : duties) {
      var own = Objects.requireNonNull(byVolunteer.get(first.volunteerId()));
      if (own.getFirst().equals(first) && own.size() > 1) {
        var clash = clashInWeek(own);
        if (!clash.isEmpty()) {
          return clash;
        }
      }
      for (var other : Objects.requireNonNull(byNeed.get(first.needId()))) {
        if (pairs.areApart(first.volunteerId(), other.volunteerId())) {
          return List.of(first, other);
        }
      }
    }
    return List.of();
  }

  private List<Placement> clashInWeek(List<Placement> own) {
    for (int i = 0; i < own.size(); i++) {
      for (int j = i + 1; j < own.size(); j++) {
        var two = List.of(own.get(i), own.get(j));
        if (own.get(i).needId().equals(own.get(j).needId()) || !hold(two)) {
          return two;
        }
      }
    }
    return own.size() == 2 || hold(own) ? List.of() : own;
  }

  private boolean hold(List<Placement> own) {
    var volunteer = problem.requireVolunteer(own.getFirst().volunteerId());
    own.forEach(one -> roles.put(new Duty(one.volunteerId(), one.needId()), one.role()));
    try {
      for (var one : own) {
        var need = problem.requireNeed(one.needId());
        var role = need.roles().stream().filter(each -> each.name().equals(one.role())).findFirst()
            .orElseThrow();
        var others = own.stream().filter(other -> !other.equals(one))
            .map(other -> problem.requireNeed(other.needId())).toList();
        if (!fits(volunteer, need, role, others)) {
          return false;
        }
      }
      return true;
    } finally {
      own.forEach(one -> roles.remove(new Duty(one.volunteerId(), one.needId())));
    }
  }
}
