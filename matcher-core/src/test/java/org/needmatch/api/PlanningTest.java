package org.needmatch.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.Finding;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.explain.UnfilledReason;
import org.needmatch.functional.OneMinorASession;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.replan.ChangeFrontier.FrontierPoint;
import org.needmatch.rules.Reason;
import org.needmatch.rules.SeatRule;
import org.needmatch.rules.Verdict;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class PlanningTest {
  private static final SolveOptions FEW = SolveOptions.builder().timeLimit(null).stepLimit(5L)
      .threads(1).build();

  private static final class Never implements SeatRule {
    @Override
    public String code() {
      return "never";
    }

    @Override
    public Verdict judge(Volunteer volunteer, Need need, Role role) {
      return Verdict.refused(new Reason.Custom("never", "is banned"));
    }
  }

  private static Problem minors() {
    return Problem.builder(Town.MONDAY).add(Problems.anyone("v1").age(17.0).build())
        .add(Problems.anyone("v2").age(17.0).build())
        .add(Need.builder("n1").at(Town.CENTRE)
            .on(Town.MONDAY, LocalTime.of(10, 0), LocalTime.of(11, 0)).volunteers(1, 2).build())
        .build();
  }

  @Test
  void aRuleThatRefusesTheOnlyVolunteerHoldsInTheWholeReport() {
    var planning = Matcher.create().with(new Never()).on(Problems.single());
    var result = planning.solve(FEW);
    var report = planning.report(result);

    assertThat(result.plan().assignments()).isEmpty();
    assertThat(report.measures().whole().people().idleEligible()).isZero();
    assertThat(report.baselines()).isNotEmpty()
        .allSatisfy(baseline -> assertThat(baseline.plan().assignments()).isEmpty());
    assertThat(report.unfilled()).singleElement()
        .satisfies(seats -> assertThat(seats.reason()).isInstanceOfSatisfying(
            UnfilledReason.NobodyEligible.class,
            reason -> assertThat(reason.toString()).contains("never")));
  }

  @Test
  void aHardConstraintIsObeyedByEveryPlanAndTheAnswersThatDoNotJudgeItSaySo() {
    var planning = Matcher.create().with(new OneMinorASession()).on(minors());
    var result = planning.solve(FEW);
    assertThat(result.plan().assignments()).hasSize(1);
    assertThat(planning.judge(result.plan()).violations()).isEmpty();

    var both = new Plan(List.of(Assignment.of("n1", "volunteer", 1, "v1"),
        Assignment.of("n1", "volunteer", 2, "v2")));
    assertThat(planning.judge(both).violations()).singleElement()
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo("OneMinorASession"));
    assertThat(planning.recommend(result.plan()).forNeed(planning.problem().needs().getFirst()))
        .singleElement().satisfies(ranked -> {
          assertThat(ranked.candidates()).isEmpty();
          assertThat(ranked.held()).isOne();
        });
    assertThat(planning.replan(PublishedPlan.of(result.plan()), null, FEW)
        .menu(List.of(0, 1, FrontierPoint.ALL)).lines())
        .allSatisfy(line -> assertThat(line.plan().assignments()).hasSize(1));
    assertThat(planning.baselines()).isEmpty();
    assertThat(planning.explain(result.plan()).notJudged()).singleElement().asString()
        .contains("OneMinorASession", "not judged");
    assertThat(planning.report(result).findings()).extracting(Finding::code)
        .containsExactly("constraints-not-judged");
  }

  @Test
  void aStrategyThatKnowsNoConstraintsRefuses() {
    var planning = Matcher.create().with(new OneMinorASession()).on(minors());
    for (var strategy : List.of("greedy", "timefold-default", "nearby", "flow")) {
      assertThatThrownBy(() -> planning.solve(FEW.toBuilder().strategy(strategy).build()))
          .hasMessageContaining(strategy).hasMessageContaining("certified");
    }
  }
}
