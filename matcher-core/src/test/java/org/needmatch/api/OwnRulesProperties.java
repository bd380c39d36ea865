package org.needmatch.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.explain.UnfilledReason;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.internal.strategy.Strategies;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.replan.ChangeFrontier.FrontierPoint;
import org.needmatch.rules.Reason;
import org.needmatch.rules.SeatRule;
import org.needmatch.rules.Verdict;
import org.needmatch.run.SolveOptions;
import org.needmatch.strategy.Strategy;
import org.needmatch.testdomain.TinyProblems;

/** A rule of an embedder, given once, is obeyed by every answer. */
class OwnRulesProperties {
  private static final SolveOptions FEW = SolveOptions.builder().timeLimit(null).stepLimit(10L)
      .threads(1).build();

  /** Refuses a third of all pairs, at random. */
  private record Third(long salt) implements SeatRule {
    @Override
    public String code() {
      return "third";
    }

    @Override
    public Verdict judge(Volunteer volunteer, Need need, Role role) {
      return forbids(volunteer.id(), need.id(), role.name())
          ? Verdict.refused(new Reason.Custom(code(), "is one of a third"))
          : Verdict.ALLOWED;
    }

    boolean forbids(String volunteerId, String needId, String role) {
      return Math.floorMod((volunteerId + needId + role).hashCode() * 31L + salt * 7, 3) == 0;
    }
  }

  private record Case(long seed, Problem problem, Third rule, Planning planning, Plan plan) {

    static Case of(long seed) {
      var problem = TinyProblems.random(seed);
      var rule = new Third(seed);
      var planning = Matcher.create().with(rule).on(problem);
      return new Case(seed, problem, rule, planning, planning.solve(FEW).plan());
    }

    /** Rows that the rule forbids, pins aside. */
    List<Assignment> broken(Plan made) {
      return made.assignments().stream()
          .filter(row -> rule.forbids(row.volunteerId(), row.needId(), row.role()))
          .filter(row -> !problem.held().contains(row.placement())).toList();
    }

    void allows(String volunteerId, String needId, String role) {
      assertThat(rule.forbids(volunteerId, needId, role))
          .as("seed %d, %s in %s as %s", seed, volunteerId, needId, role).isFalse();
    }

    @Override
    public String toString() {
      return "seed " + seed;
    }
  }

  static List<Case> cases() {
    return LongStream.range(0, 15).mapToObj(Case::of).toList();
  }

  @Test
  void theRuleMatters() {
    assertThat(cases())
        .filteredOn(one -> !one.broken(Matcher.create().solve(one.problem(), FEW).plan()).isEmpty())
        .hasSizeGreaterThan(8);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyStrategyObeysIt(Case one) {
    for (var name : Strategies.all().stream().map(Strategy::name).toList()) {
      try {
        var plan = one.planning().solve(FEW.toBuilder().strategy(name).build()).plan();
        assertThat(one.broken(plan)).as(name).isEmpty();
      } catch (IllegalArgumentException e) {
        assertThat(name).isEqualTo("flow");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void plansMadeByHandAndMeasuresObeyIt(Case one) {
    assertThat(one.planning().baselines()).isNotEmpty()
        .allSatisfy(baseline -> assertThat(one.broken(baseline.plan())).isEmpty());
    var placed = one.plan().assignments().stream().map(Assignment::volunteerId)
        .collect(Collectors.toSet());
    var eligibility = Eligibility.of(one.problem(), one.planning().rules());
    long idle = one.problem().volunteers().stream().filter(who -> !placed.contains(who.id()))
        .filter(who -> one.problem().needs().stream()
            .filter(need -> need.assignmentMode() == AssignmentMode.ENGINE)
            .anyMatch(need -> need.roles().stream().anyMatch(role -> eligibility
                .judge(new Applicant(who), new SeatSpec(need, role)) instanceof Verdict.Allowed)))
        .count();
    assertThat(one.planning().measure(one.plan()).whole().people().idleEligible())
        .isEqualTo((int) idle);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void explanationsRecommendationsAndShortlistsObeyIt(Case one) {
    var explainer = one.planning().explain(one.plan());
    for (var seat : explainer.seats()) {
      seat.free().forEach(id -> one.allows(id, seat.seats().needId(), seat.seats().role()));
    }
    for (var volunteer : explainer.everybody()) {
      volunteer.opportunities().stream().filter(chance -> chance.lacks() == null)
          .forEach(chance -> one.allows(volunteer.volunteerId(), chance.needId(), chance.role()));
    }
    for (var need : one.problem().needs()) {
      one.planning().recommend(one.plan()).forNeed(need).forEach(ranked -> ranked.candidates()
          .forEach(who -> one.allows(who.volunteerId(), need.id(), ranked.role())));
    }
    one.planning().shortlists(one.plan()).forEach(list -> list.entries()
        .forEach(entry -> one.allows(entry.volunteer().id(), list.needId(), list.role())));
    for (var seats : one.planning().unfilled(one.plan())) {
      if (seats.reason() instanceof UnfilledReason.NeededElsewhere reason) {
        assertThat(reason.eligible()).isLessThanOrEqualTo((int) one.problem().volunteers().stream()
            .filter(who -> !one.rule().forbids(who.id(), seats.needId(), seats.role())).count());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void trialsAndChangesOfAPublishedPlanObeyIt(Case one) {
    one.planning().recruit(one.plan(), FEW, 1)
        .forEach(trial -> assertThat(one.broken(trial.witness())).isEmpty());
    var lawless = PublishedPlan.of(Matcher.create().solve(one.problem(), FEW).plan());
    var retained = one.planning().retain(lawless, null);
    assertThat(one.broken(new Plan(retained.kept().stream().map(row -> row.assignment()).toList())))
        .isEmpty();
    one.planning().replan(lawless, null, FEW).menu(List.of(0, 1, FrontierPoint.ALL)).lines()
        .forEach(line -> assertThat(one.broken(line.plan())).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theJudgeFindsWhatBreaksIt(Case one) {
    assertThat(one.planning().judge(one.plan()).validButForPins()).isTrue();
    var lawless = Matcher.create().solve(one.problem(), FEW).plan();
    Set<String> rows = new HashSet<>();
    one.broken(lawless).forEach(row -> rows.add(row.volunteerId() + " " + row.needId()));
    Map<Boolean, Long> found = one.planning().judge(lawless).violations().stream()
        .filter(violation -> violation.rule().equals("third"))
        .map(violation -> violation.byPinOnly())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assertThat(found.getOrDefault(false, 0L)).isEqualTo(rows.size());
  }
}
