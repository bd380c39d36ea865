package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Settings;
import org.needmatch.internal.explain.SessionsAtRisk.Session;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Plan.Standbys;
import org.needmatch.rules.RuleSet;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class SessionsAtRiskTest {
  private static final Plan PLAN = new Plan(List.of(Assignment.of("read", "volunteer", 1, "ann")));

  private static Problem problem(Settings.Attendance attendance) {
    return Problem.builder(Town.MONDAY).settings(Settings.builder().attendance(attendance).build())
        .add(Problems.single().needs().getFirst().toBuilder()
            .roles(List.of(Role.builder("volunteer").wanted(3).build())).build())
        .add(Problems.anyone("ann").reliability(0.75).build())
        .add(Problems.anyone("bob").reliability(0.2).build())
        .add(Problems.anyone("cat").reliability(0.9).build())
        .add(Problems.anyone("dan").reliability(0).build()).build();
  }

  @Test
  void theSessionIsListedWithWhoWouldHelpMost() {
    var problem = problem(Settings.Attendance.EXPECTED);
    assertThat(SessionsAtRisk.of(problem, PLAN, Standbys.NONE, RuleSet.standard())).singleElement()
        .satisfies(one -> {
          assertThat(one.failing()).isCloseTo(0.25, within(1e-12));
          assertThat(one.people()).isEqualTo(1);
          assertThat(one.helpers()).containsExactly("cat", "bob");
        });
    assertThat(SessionsAtRisk.sentence(problem, PLAN, Standbys.NONE, problem.requireNeed("read")))
        .contains(
            "This session would not run one week in 4, because too few of its people would come.");
  }

  @Test
  void thoseOnStandbyMakeItLikelier() {
    var problem = problem(Settings.Attendance.EXPECTED);
    var ready = new Standbys(List.of(Assignment.of("read", "volunteer", 1, "bob")), 1, 0, 0);
    assertThat(SessionsAtRisk.of(problem, PLAN, ready, RuleSet.standard())).singleElement()
        .satisfies(one -> {
          assertThat(one.alone()).isCloseTo(0.25, within(1e-12));
          assertThat(one.failing()).isCloseTo(0.25 * 0.8, within(1e-12));
          assertThat(one.standbys()).isEqualTo(1);
          assertThat(one.helpers()).containsExactly("cat");
        });
    assertThat(SessionsAtRisk.sentence(problem, PLAN, ready, problem.requireNeed("read"))).contains(
        "This session would not run one week in 4, because too few of its people would come."
            + " 1 person is on standby; when they are called, it would not run one week in 5.");
    assertThat(SessionsAtRisk.expected(problem, PLAN, ready).with()).isCloseTo(0.8, within(1e-12));
  }

  @Test
  void whereNobodyAskedNothingIsSaid() {
    var problem = problem(Settings.Attendance.OFF);
    assertThat(SessionsAtRisk.of(problem, PLAN, Standbys.NONE, RuleSet.standard())).isEmpty();
    assertThat(SessionsAtRisk.sentence(problem, PLAN, Standbys.NONE, problem.requireNeed("read")))
        .isEmpty();
    assertThat(SessionsAtRisk.asked(problem
        .withNeeds(List.of(problem.requireNeed("read").toBuilder().minCertainty(0.5).build()))))
        .isTrue();
  }

  @Test
  void aSessionThatDoesNotRunIsNotAtRisk() {
    assertThat(SessionsAtRisk.of(problem(Settings.Attendance.EXPECTED), new Plan(List.of()),
        Standbys.NONE, RuleSet.standard()).stream().map(Session::need)).isEmpty();
  }

  @Test
  void recommendationsGoByWhoIsLikelyToCome() {
    var need = problem(Settings.Attendance.OFF).requireNeed("read").toBuilder().minCertainty(0.8)
        .build();
    var problem = problem(Settings.Attendance.OFF).withNeeds(List.of(need));
    var ranked = Matcher.create().on(problem).recommend(PLAN).forNeed(need).getFirst();
    assertThat(ranked.candidates().stream().map(one -> one.volunteerId())).containsExactly("cat",
        "bob", "dan");
    assertThat(ranked.candidates().getFirst().needChange()).isEqualTo(1500);
    assertThat(ranked.candidates().getLast().needChange()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0.25,one week in 4", "0.5,5 weeks in 10", "0.4,4 weeks in 10", "0.11,one week in 9",
      "0.9,more often than not", "0.001,less than one week in a hundred"})
  void chancesAreWords(double failing, String words) {
    assertThat(SessionsAtRisk.words(failing)).isEqualTo(words);
  }
}
