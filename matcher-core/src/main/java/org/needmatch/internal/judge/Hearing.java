package org.needmatch.internal.judge;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RuleCode;
import org.needmatch.judge.JudgePlanRule;
import org.needmatch.judge.JudgeSeatRule;
import org.needmatch.judge.Judgement;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;

/** Goes through every rule for one plan. */
public final class Hearing {
  private Hearing() {
  }

  /**
   * Judges rows in any state, and standbys beside them, by the contract's rules,
   * then by those added. Cost: see {@link org.needmatch.judge.Judge}.
   */
  public static Judgement of(Problem problem, List<Assignment> rows, List<Assignment> standbys,
      List<JudgeSeatRule> extras, List<JudgePlanRule> ofPlans) {
    var facts = new JudgedProblem(problem);
    var journeys = new TravelModel(problem);
    var rules = new SeatRules(problem, journeys, extras);
    var pins = new PinLedger(problem, facts, rules);
    var commitments = Commitments.of(problem);
    var broken = new ViolationLog();
    var seating = new Seating(rows, facts, rules, pins, broken);
    var weeks = new WeekRules(journeys, JudgedWeeks.of(problem), commitments, broken);
    var frequency = new FrequencyRules(rules.checks(), broken);
    seating.byVolunteer().values().forEach(sessions -> {
      weeks.judge(sessions);
      frequency.judge(sessions);
    });
    new CommitmentRules(problem, commitments, broken).judge(seating);
    var points = MediumScore.of(problem, facts);
    var teams = new NeedRules(seating, new CompanyRules(rules.checks()),
        new CertaintyRule(points.turnout()), commitments, broken);
    var floors = GroupFloors.of(problem);
    var met = new HashMap<String, Long>();
    long medium = 0;
    var running = new LinkedHashSet<String>();
    for (var need : problem.needs()) {
      var filled = teams.filled(need);
      if (teams.runs(need, filled)) {
        long worth = points.worth(need, seating.in(need.id()));
        medium += worth;
        running.add(need.id());
        var group = floors.groupOf(need.id());
        if (group != null) {
          met.merge(group, worth, Long::sum);
        }
      }
    }
    medium -= floors.cost(met);
    teams.pairs(problem.pairs());
    pins.missing().forEach(pin -> missing(pin, false, broken));
    pins.seatless().forEach(pin -> missing(pin, true, broken));
    if (!standbys.isEmpty()) {
      StandbyHearing.of(problem, rows, standbys, running, extras).forEach(broken::add);
    }
    ofPlans.forEach(rule -> ofPlan(rule, problem, rows, pins, broken));
    var comfort = new SoftScore(problem, journeys);
    long soft = seating.all().stream().mapToLong(comfort::of).sum();
    soft += seating.byVolunteer().values().stream()
        .mapToLong(own -> comfort.ofDesiredMinimum(own) + comfort.ofCrowding(own)).sum();
    return new Judgement(new Score(broken.hard(), medium, soft), broken.violations(),
        pins.released(), points.total(problem), broken.unpinnedRows(), seating.all().size(),
        seatsWanted(problem), running.size());
  }

  private static void ofPlan(JudgePlanRule rule, Problem problem, List<Assignment> rows,
      PinLedger pins, ViolationLog broken) {
    var byPins = rule.broken(problem, new Plan(pins.kept().stream()
        .map(pin -> Assignment.of(pin.needId(), pin.role(), 1, pin.volunteerId())).toList()));
    rule.broken(problem, new Plan(rows)).forEach((name, measure) -> broken.plan(name,
        ViolationMessages.ofPlan(name, measure), measure <= byPins.getOrDefault(name, 0L)));
  }

  private static void missing(Placement pin, boolean byPinOnly, ViolationLog broken) {
    broken.need(RuleCode.PIN, List.of(pin.volunteerId()), pin.needId(), pin.role(),
        ViolationMessages.missing(pin), byPinOnly);
  }

  private static long seatsWanted(Problem problem) {
    return problem.needs().stream().flatMap(need -> need.roles().stream())
        .mapToLong(role -> role.wanted()).sum();
  }
}
