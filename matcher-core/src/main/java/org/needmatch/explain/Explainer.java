package org.needmatch.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.explain.SeatExplanation.BlockedVolunteer;
import org.needmatch.explain.SeatExplanation.NearMiss;
import org.needmatch.internal.explain.DeficientGroups;
import org.needmatch.internal.explain.Diagnosis;
import org.needmatch.internal.explain.EligibleVolunteers;
import org.needmatch.internal.explain.Messages;
import org.needmatch.internal.explain.OpenSeats;
import org.needmatch.internal.explain.RemovalImpact;
import org.needmatch.internal.explain.RuleCounts;
import org.needmatch.internal.explain.VolunteerDiagnosis;
import org.needmatch.internal.explain.VolunteerSchedules;
import org.needmatch.internal.metrics.NeedWorth;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.internal.threads.Workers;
import org.needmatch.plan.Plan;
import org.needmatch.rules.Obstacle;
import org.needmatch.rules.Reason;
import org.needmatch.rules.RuleSet;

/**
 * Answers why a seat is empty, why somebody has no seat, and why somebody is
 * where they are. Reads problem, rules and plan, never a solver. Thread-safe.
 *
 * {@snippet file = "FrontDoor.java" region = "explainer"}
 */
public final class Explainer {
  private final Problem problem;
  private final RuleSet rules;
  private final Workers workers;
  private final SeatedTeams teams;
  private final VolunteerSchedules weeks;
  private final EligibleVolunteers candidates;
  private final Diagnosis diagnosis;
  private final DeficientGroups deficientGroups;
  private final NeedWorth worth;
  private final Recommender recommender;
  private final VolunteerDiagnosis diagnoses;
  private final RemovalImpact removal;
  private final Map<String, Applicant> applicants = new LinkedHashMap<>();

  private Explainer(Problem problem, Plan plan, RuleSet rules) {
    this.problem = problem;
    this.rules = rules;
    workers = Workers.of(rules);
    teams = SeatedTeams.of(problem, plan);
    weeks = new VolunteerSchedules(problem, plan);
    candidates = new EligibleVolunteers(problem, rules);
    diagnosis = new Diagnosis(problem, teams, candidates, weeks);
    deficientGroups = new DeficientGroups(problem, teams, candidates, weeks);
    worth = new NeedWorth(problem);
    recommender = Recommender.of(problem, plan, rules, candidates);
    diagnoses = new VolunteerDiagnosis(candidates.eligibility(), OpenSeats.of(problem, teams),
        weeks);
    removal = new RemovalImpact(problem, teams, weeks);
    candidates.applicants().forEach(one -> applicants.put(one.volunteer().id(), one));
  }

  /**
   * {@return what of the embedder's rules the answers leave out, a sentence each:
   * they speak of seats, weeks and teams, and do not judge constraints on the
   * plan as a whole} Empty where there are none.
   */
  public List<String> notJudged() {
    return rules.constraintNames().stream().map(name -> Messages.say("all.not-judged", name))
        .toList();
  }

  /**
   * Under these rules. Cost: linear in problem and plan.
   *
   * @param problem
   *          the problem
   * @param plan
   *          the plan
   * @param rules
   *          the contract's rules and the embedder's
   * @return the new explainer
   */
  public static Explainer of(Problem problem, Plan plan, RuleSet rules) {
    return new Explainer(problem, plan, rules);
  }

  /**
   * {@return every role with an empty seat, by need and role} Cost: volunteers
   * times roles with an empty seat.
   */
  public List<SeatExplanation> seats() {
    return workers.flatMap(problem.needs(), need -> seats(need))
        .sorted(Comparator.comparing((SeatExplanation one) -> one.seats().needId())
            .thenComparing(one -> one.seats().role()))
        .toList();
  }

  /**
   * {@return the roles of a need with an empty seat}
   *
   * @param needId
   *          the need's id
   * @throws IllegalArgumentException
   *           when there is no such need
   */
  public List<SeatExplanation> seats(String needId) {
    return seats(need(needId));
  }

  private List<SeatExplanation> seats(Need need) {
    var reasons = diagnosis.why(need);
    return UnfilledSeats.of(need, reasons, teams, worth).stream()
        .filter(seats -> seats.seatsMissing() > 0).map(unfilled -> seats(need, unfilled)).toList();
  }

  private SeatExplanation seats(Need need, UnfilledSeats unfilled) {
    var role = role(need, unfilled.role());
    var crew = weeks.crew(need.id());
    var opening = new SeatSpec(need, role);
    var rules = new RuleCounts();
    var misses = new ArrayList<NearMiss>();
    var busy = new ArrayList<BlockedVolunteer>();
    var free = new ArrayList<String>();
    int considered = 0;
    for (var applicant : applicants.values()) {
      var volunteer = applicant.volunteer();
      if (crew.contains(volunteer.id())) {
        continue;
      }
      considered++;
      var refusals = candidates.eligibility().refusals(applicant, opening);
      rules.add(refusals);
      miss(volunteer, need, refusals).ifPresent(misses::add);
      if (refusals.isEmpty()) {
        var obstacles = obstacles(volunteer, need);
        if (obstacles.isEmpty()) {
          if (diagnosis.faultWith(need, volunteer.id()) == null) {
            free.add(volunteer.id());
          }
        } else {
          busy.add(new BlockedVolunteer(volunteer.id(), obstacles,
              weeks.of(volunteer.id()).stream().map(Need::id).toList()));
        }
      }
    }
    misses.sort(NearMiss.ORDER);
    busy.sort(Comparator.comparing(BlockedVolunteer::volunteerId));
    free.sort(String::compareTo);
    return new SeatExplanation(unfilled, considered, rules.mostFirst(), misses, busy, free,
        knowsNoGroup(unfilled.reason()) ? null : deficientGroups.around(need, role));
  }

  /**
   * {@return who lacks just one thing for a seat, nearest first} Cost: linear in
   * the volunteers.
   *
   * @param needId
   *          the need's id
   * @param roleName
   *          the role's name
   * @throws IllegalArgumentException
   *           when there is no such need or role
   */
  public List<NearMiss> nearMisses(String needId, String roleName) {
    var need = need(needId);
    var opening = new SeatSpec(need, role(need, roleName));
    var crew = weeks.crew(needId);
    return applicants.values().stream().filter(one -> !crew.contains(one.volunteer().id()))
        .flatMap(one -> miss(one.volunteer(), need, candidates.eligibility().refusals(one, opening))
            .stream())
        .sorted(NearMiss.ORDER).toList();
  }

  /** Where exactly one thing is lacking, and somebody could mend it. */
  private Optional<NearMiss> miss(Volunteer volunteer, Need need, List<Reason> refusals) {
    if (refusals.size() != 1 || refusals.getFirst() instanceof Reason.NotReady) {
      return Optional.empty();
    }
    var reason = refusals.getFirst();
    return Optional
        .of(new NearMiss(volunteer.id(), reason, obstacles(volunteer, need).stream().allMatch(
            one -> one instanceof Obstacle.WholeCommitment || one.code().equals(reason.code()))));
  }

  private static boolean knowsNoGroup(UnfilledReason reason) {
    return reason instanceof UnfilledReason.NobodyEligible
        || reason instanceof UnfilledReason.NotReady
        || reason instanceof UnfilledReason.PeopleDecide;
  }

  private List<Obstacle> obstacles(Volunteer volunteer, Need need) {
    var obstacles = weeks.obstacles(volunteer, need, weeks.of(volunteer.id()));
    obstacles.addAll(weeks.pairObstacles(volunteer.id(), need, weeks.crew(need.id())));
    return obstacles;
  }

  /** {@return everybody without a seat, in the problem's order} */
  public List<VolunteerExplanation> unplaced() {
    return diagnoses(applicants.values().stream()
        .filter(one -> weeks.of(one.volunteer().id()).isEmpty()).toList());
  }

  /**
   * {@return everybody, in the problem's order} Cost: volunteers times roles.
   */
  public List<VolunteerExplanation> everybody() {
    return diagnoses(List.copyOf(applicants.values()));
  }

  private List<VolunteerExplanation> diagnoses(List<Applicant> people) {
    return workers.flatMap(people, one -> List.of(diagnoses.of(one))).toList();
  }

  /**
   * {@return where a volunteer stands}
   *
   * @param volunteerId
   *          the volunteer's id
   * @throws IllegalArgumentException
   *           when there is no such volunteer
   */
  public VolunteerExplanation volunteer(String volunteerId) {
    return diagnoses.of(applicant(volunteerId));
  }

  /**
   * {@return a volunteer and a need}
   *
   * @param needId
   *          the need's id
   * @param volunteerId
   *          the volunteer's id
   * @throws IllegalArgumentException
   *           when there is no such volunteer or need
   */
  public PairExplanation pair(String needId, String volunteerId) {
    var applicant = applicant(volunteerId);
    var need = need(needId);
    var roles = new ArrayList<PairExplanation.OfRole>();
    Role seated = null;
    for (var role : need.roles()) {
      var crew = teams.in(need, role);
      List<Reason> refusals = candidates.eligibility().refusals(applicant,
          new SeatSpec(need, role));
      roles.add(new PairExplanation.OfRole(role.name(), Math.max(0, role.wanted() - crew.size()),
          refusals));
      if (crew.stream().anyMatch(row -> row.volunteerId().equals(volunteerId))) {
        seated = role;
      }
    }
    return new PairExplanation(needId, volunteerId, seated == null ? null : seated.name(), roles,
        seated == null ? obstacles(applicant.volunteer(), need) : List.of(),
        seated == null ? null : alternative(applicant.volunteer(), need, seated));
  }

  private PairExplanation.@Nullable Alternative alternative(Volunteer volunteer, Need need,
      Role role) {
    var loss = removal.seat(volunteer, need, role).orElse(null);
    if (loss == null) {
      return null;
    }
    var others = recommender.without(need.id(), volunteer.id()).forSeat(need, role).candidates()
        .stream().filter(one -> !one.volunteerId().equals(volunteer.id())).findFirst();
    return others.map(one -> new PairExplanation.Alternative(one, one.needChange() - loss.points(),
        one.softChange() - loss.soft())).orElse(null);
  }

  private Need need(String id) {
    return problem.requireNeed(id);
  }

  private Applicant applicant(String id) {
    return Objects.requireNonNull(applicants.get(problem.requireVolunteer(id).id()));
  }

  private static Role role(Need need, String name) {
    return need.roles().stream().filter(role -> role.name().equals(name)).findFirst().orElseThrow();
  }
}
