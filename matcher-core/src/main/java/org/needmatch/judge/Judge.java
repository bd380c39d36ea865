package org.needmatch.judge;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.needmatch.domain.Pin;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RuleCode;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;

/**
 * Holds a plan against all rules and computes its score, from the problem and
 * the rows alone. Whether a row is a pin is read from the problem, never from
 * the plan. Immutable and thread-safe when the rules added are. Time and memory
 * grow in step with the rows, but for pairs of one volunteer's sessions that
 * are near each other in time.
 */
public final class Judge {
  private static final List<String> CODES = Arrays.stream(RuleCode.values()).map(RuleCode::code)
      .toList();
  private static final Judge STANDARD = new Judge(List.of(), List.of());

  private final List<JudgeSeatRule> extras;
  private final List<JudgePlanRule> ofPlans;

  private Judge(List<JudgeSeatRule> extras, List<JudgePlanRule> ofPlans) {
    this.extras = List.copyOf(extras);
    this.ofPlans = List.copyOf(ofPlans);
  }

  /** The judge of the contract's rules. */
  public static Judge standard() {
    return STANDARD;
  }

  /** The codes of the contract's rules, in the order in which they are judged. */
  public static List<String> codes() {
    return CODES;
  }

  /**
   * A judge that also asks an embedder's own seat rule, after those it has.
   *
   * @throws IllegalArgumentException
   *           when the rule's code is blank or taken
   */
  public Judge withRule(JudgeSeatRule extra) {
    return new Judge(RuleBook.with(extras, extra), ofPlans);
  }

  /** A judge that also asks an embedder's own rules on the plan as a whole. */
  public Judge withRule(JudgePlanRule extra) {
    return new Judge(extras, Stream.concat(ofPlans.stream(), Stream.of(extra)).toList());
  }

  /** Judges a plan. */
  public Judgement judge(Problem problem, Plan plan) {
    return judge(problem, plan.assignments().stream()
        .map(a -> new SeatRow(a.needId(), a.role(), a.seat(), a.volunteerId())).toList());
  }

  /**
   * Judges rows in any state: ids may be unknown, seats taken twice or outside
   * the role's. Of two rows that collide, the one that comes later is surplus.
   */
  public Judgement judge(Problem problem, List<SeatRow> rows) {
    var facts = new JudgedProblem(problem);
    var journeys = new TravelModel(problem.settings().travel());
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
    var teams = new NeedRules(seating, new CompanyRules(rules.checks()), commitments, broken);
    var points = new MediumScore(problem.settings(), facts);
    long medium = 0;
    int running = 0;
    for (var need : problem.needs()) {
      var filled = teams.filled(need);
      if (teams.runs(need, filled)) {
        medium += points.worth(need, filled);
        running++;
      }
    }
    teams.pairs(problem.pairs());
    pins.missing().forEach(pin -> missing(pin, false, broken));
    pins.seatless().forEach(pin -> missing(pin, true, broken));
    ofPlans.forEach(rule -> ofPlan(rule, problem, rows, pins, broken));
    var comfort = new SoftScore(problem, journeys);
    long soft = seating.all().stream().mapToLong(comfort::of).sum();
    soft += seating.byVolunteer().values().stream().mapToLong(comfort::ofOwnMinimum).sum();
    return new Judgement(new Score(broken.hard(), medium, soft), broken.violations(),
        pins.released(), points.total(problem), broken.unpinnedRows(), seating.all().size(),
        seatsWanted(problem), running);
  }

  private static void ofPlan(JudgePlanRule rule, Problem problem, List<SeatRow> rows,
      PinLedger pins, ViolationLog broken) {
    var byPins = rule.broken(problem, new Plan(pins.kept().stream()
        .map(pin -> new Assignment(pin.needId(), pin.role(), 1, pin.volunteerId())).toList()));
    var plan = new Plan(rows.stream()
        .map(row -> new Assignment(row.needId(), row.role(), row.seat(), row.volunteerId()))
        .toList());
    rule.broken(problem, plan).forEach((name, measure) -> broken.plan(name,
        ViolationMessages.ofPlan(name, measure), measure <= byPins.getOrDefault(name, 0L)));
  }

  private static void missing(Pin pin, boolean byPinOnly, ViolationLog broken) {
    broken.need(RuleCode.PIN, List.of(pin.volunteerId()), pin.needId(), pin.role(),
        ViolationMessages.missing(pin), byPinOnly);
  }

  private static long seatsWanted(Problem problem) {
    return problem.needs().stream().flatMap(need -> need.roles().stream())
        .mapToLong(role -> role.wanted()).sum();
  }
}
