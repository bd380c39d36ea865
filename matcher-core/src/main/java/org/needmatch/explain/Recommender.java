package org.needmatch.explain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.explain.Recommendation.Candidate;
import org.needmatch.internal.explain.EligibleVolunteers;
import org.needmatch.internal.explain.RemovalImpact;
import org.needmatch.internal.explain.TeamChecker;
import org.needmatch.internal.explain.VolunteerSchedules;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.internal.timefold.ConstraintCheck;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.policy.TeamFault;
import org.needmatch.rules.Obstacle;
import org.needmatch.rules.RuleSet;

/**
 * Ranks people for one seat of a plan that is published: nobody else moves,
 * except out of sessions that could not run any more. Immutable and
 * thread-safe. Cost of a ranking: linear in the volunteers who may sit there,
 * and the first time in all volunteers near enough.
 *
 * {@snippet file = "FrontDoor.java" region = "recommender"}
 */
public final class Recommender {
  private static final int LONGEST_WEEK = 12;

  private final Problem problem;
  private final Plan plan;
  private final EligibleVolunteers eligible;
  private final SeatedTeams teams;
  private final VolunteerSchedules weeks;
  private final TeamChecker teamChecker;
  private final RemovalImpact removal;
  private final ConstraintCheck check;

  private Recommender(Problem problem, Plan plan, EligibleVolunteers eligible,
      TeamChecker teamChecker, SeatedTeams teams, VolunteerSchedules weeks, RemovalImpact removal,
      ConstraintCheck check) {
    this.problem = problem;
    this.plan = plan;
    this.eligible = eligible;
    this.teamChecker = teamChecker;
    this.teams = teams;
    this.weeks = weeks;
    this.removal = removal;
    this.check = check;
  }

  /**
   * Under these rules. Cost: linear in problem and plan, and where there are
   * constraint streams the eligibility graph.
   *
   * @param problem
   *          the problem
   * @param plan
   *          the plan
   * @param rules
   *          the contract's rules and the embedder's
   * @return the new recommender
   */
  public static Recommender of(Problem problem, Plan plan, RuleSet rules) {
    return of(problem, plan, rules, new EligibleVolunteers(problem, rules));
  }

  /** With what is known of who may sit where. */
  static Recommender of(Problem problem, Plan plan, RuleSet rules, EligibleVolunteers eligible) {
    var teams = SeatedTeams.of(problem, plan);
    var weeks = new VolunteerSchedules(problem, plan);
    return new Recommender(problem, plan, eligible, new TeamChecker(problem), teams, weeks,
        new RemovalImpact(problem, teams, weeks), new ConstraintCheck(problem, rules));
  }

  /** {@return the plan} */
  public Plan plan() {
    return plan;
  }

  /**
   * {@return the same after somebody has dropped out of a session}
   *
   * @param needId
   *          the need's id
   * @param volunteerId
   *          the volunteer's id
   * @throws IllegalArgumentException
   *           when the plan has no such row, and the problem no such need or
   *           volunteer
   */
  public Recommender without(String needId, String volunteerId) {
    var staying = plan.assignments().stream()
        .filter(row -> !row.needId().equals(needId) || !row.volunteerId().equals(volunteerId))
        .toList();
    if (staying.size() == plan.assignments().size()) {
      problem.requireNeed(needId);
      problem.requireVolunteer(volunteerId);
    }
    var need = problem.need(needId);
    var rest = new Plan(staying);
    var seated = need == null ? teams : teams.without(need, volunteerId);
    var schedules = new VolunteerSchedules(problem, rest);
    return new Recommender(problem, rest, eligible, teamChecker, seated, schedules,
        removal.in(seated, schedules), check);
  }

  /**
   * {@return one ranking for each role of the need that has an empty seat}
   *
   * @param need
   *          the need
   */
  public List<Recommendation> forNeed(Need need) {
    return need.roles().stream().filter(role -> teams.in(need, role).size() < role.wanted())
        .map(role -> forSeat(need, role)).toList();
  }

  /**
   * Ranks people for a seat of the role.
   *
   * @param need
   *          the need
   * @param role
   *          the role's name
   * @return those who could take it, best first
   */
  public Recommendation forSeat(Need need, Role role) {
    var there = weeks.crew(need.id());
    var others = stillMissing(need, role) == 0 ? List.<Volunteer>of() : others(need);
    var candidates = new ArrayList<Candidate>();
    int held = 0;
    var company = new EnumMap<TeamFault, Integer>(TeamFault.class);
    for (var volunteer : eligible.allowed(need, role)) {
      if (!there.contains(volunteer.id())) {
        var fault = fault(volunteer, need, role, others);
        if (fault != null) {
          company.merge(fault, 1, Integer::sum);
          continue;
        }
        var candidate = candidate(volunteer, need, role);
        candidate.ifPresent(candidates::add);
        held += candidate.isEmpty() ? 1 : 0;
      }
    }
    if (!check.isIdle()) {
      var before = check.broken(plan);
      int all = candidates.size();
      candidates.removeIf(one -> check.breaksMore(with(one, need, role), before));
      held += all - candidates.size();
    }
    candidates.sort(CertaintyOrder.of(problem, teams, need, role));
    return new Recommendation(need.id(), role.name(),
        Math.max(0, role.wanted() - teams.in(need, role).size()), candidates, held, company);
  }

  /**
   * {@return the plan with the candidate in the seat, a valid one when nobody is
   * still missing; in a need that people decide on, once their choice is pinned}
   *
   * @param candidate
   *          the candidate
   * @param need
   *          the need
   * @param role
   *          the role's name
   */
  public Plan with(Candidate candidate, Need need, Role role) {
    Set<Assignment> going = new HashSet<>();
    for (var other : weeks.of(candidate.volunteerId())) {
      if (candidate.pulledFrom().contains(other.id())) {
        removal.of(candidate.volunteerId(), other).ifPresent(loss -> going.addAll(loss.rows()));
      }
    }
    var rows = new ArrayList<>(
        plan.assignments().stream().filter(row -> !going.contains(row)).toList());
    var taken = teams.in(need, role).stream().map(Assignment::seat).toList();
    int seat = 1;
    while (taken.contains(seat)) {
      seat++;
    }
    rows.add(Assignment.of(need.id(), role.name(), seat, candidate.volunteerId()));
    return new Plan(rows);
  }

  /**
   * Who may sit in some role of the need, the best company first. Cost: linear in
   * the volunteers.
   */
  private List<Volunteer> others(Need need) {
    return teamChecker.best(need, need.roles().stream()
        .flatMap(role -> eligible.allowed(need, role).stream()).map(Volunteer::id).toList());
  }

  /**
   * What the team would lack with one more, and while it is not complete, with
   * the best of the others as well.
   */
  private @Nullable TeamFault fault(Volunteer volunteer, Need need, Role role,
      List<Volunteer> others) {
    var together = new HashSet<>(weeks.crew(need.id()));
    if (!weeks.pairsAllow(volunteer.id(), need, together)) {
      return null;
    }
    together.add(volunteer.id());
    return stillMissing(need, role) == 0
        ? teamChecker.fault(need, together)
        : teamChecker.faultBeside(need, together, others);
  }

  private Optional<Candidate> candidate(Volunteer volunteer, Need need, Role role) {
    if (!weeks.pairsAllow(volunteer.id(), need, new HashSet<>(weeks.crew(need.id())))) {
      return Optional.empty();
    }
    return leaving(volunteer, need).filter(losses -> othersMayStay(volunteer, losses))
        .map(losses -> {
          long points = gain(volunteer, need, role);
          long soft = removal.soft(volunteer, need);
          var from = new ArrayList<String>();
          var stopped = new ArrayList<String>();
          for (var loss : losses) {
            points -= loss.points();
            soft -= loss.soft();
            from.add(loss.need().id());
            if (loss.stops()) {
              stopped.add(loss.need().id());
            }
          }
          from.sort(String::compareTo);
          stopped.sort(String::compareTo);
          return new Candidate(volunteer.id(), points, soft, removal.travelMinutes(volunteer, need),
              from, stopped, stillMissing(need, role));
        });
  }

  private boolean othersMayStay(Volunteer volunteer, List<RemovalImpact.Loss> losses) {
    return losses.stream().filter(loss -> !loss.stops()).allMatch(loss -> {
      var rest = new HashSet<>(weeks.crew(loss.need().id()));
      rest.remove(volunteer.id());
      return teamChecker.fault(loss.need(), rest) == null;
    });
  }

  private long gain(Volunteer volunteer, Need need, Role role) {
    if (teams.runs(need)) {
      return removal.gain(need, role, volunteer);
    }
    if (stillMissing(need, role) > 0 || !teams.certainEnough(need, role, volunteer)) {
      return 0;
    }
    return need.roles().stream().mapToLong(each -> removal.points(need, each)).sum()
        + removal.gain(need, role, volunteer);
  }

  private int stillMissing(Need need, Role role) {
    return need.roles().stream().mapToInt(each -> Math.max(0,
        each.minimum() - teams.in(need, each).size() - (each.equals(role) ? 1 : 0))).sum();
  }

  /** The sessions to leave that cost least; empty when there is no way. */
  private Optional<List<RemovalImpact.Loss>> leaving(Volunteer volunteer, Need need) {
    var week = weeks.of(volunteer.id());
    var must = new HashSet<String>();
    for (var obstacle : weeks.obstacles(volunteer, need, week)) {
      if (obstacle instanceof Obstacle.Clash clash) {
        must.add(clash.needId());
      }
    }
    var losses = new ArrayList<RemovalImpact.Loss>();
    var may = new ArrayList<RemovalImpact.Loss>();
    for (var other : week) {
      var loss = removal.of(volunteer.id(), other);
      if (must.contains(other.id())) {
        if (loss.isEmpty()) {
          return Optional.empty();
        }
        losses.add(loss.get());
      } else {
        loss.ifPresent(may::add);
      }
    }
    var stay = new ArrayList<>(week);
    losses.forEach(loss -> stay.remove(loss.need()));
    return cheapest(volunteer, need, stay, may).map(more -> {
      losses.addAll(more);
      return losses;
    });
  }

  private Optional<List<RemovalImpact.Loss>> cheapest(Volunteer volunteer, Need need,
      List<Need> stay, List<RemovalImpact.Loss> may) {
    if (weeks.obstacles(volunteer, need, stay).isEmpty()) {
      return Optional.of(List.of());
    }
    List<RemovalImpact.Loss> best = null;
    long bestPoints = Long.MAX_VALUE;
    long bestSoft = Long.MAX_VALUE;
    int choices = may.size() > LONGEST_WEEK ? 0 : 1 << may.size();
    for (int choice = 1; choice < choices; choice++) {
      var gone = new ArrayList<RemovalImpact.Loss>();
      var rest = new ArrayList<>(stay);
      long points = 0;
      long soft = 0;
      for (int i = 0; i < may.size(); i++) {
        if ((choice >> i & 1) != 0) {
          gone.add(may.get(i));
          rest.remove(may.get(i).need());
          points += may.get(i).points();
          soft += may.get(i).soft();
        }
      }
      if ((points < bestPoints || points == bestPoints && soft < bestSoft)
          && weeks.obstacles(volunteer, need, rest).isEmpty()) {
        best = gone;
        bestPoints = points;
        bestSoft = soft;
      }
    }
    return Optional.ofNullable(best);
  }
}
