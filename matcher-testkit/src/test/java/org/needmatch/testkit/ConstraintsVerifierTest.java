package org.needmatch.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.functional.OneMinorASession;
import org.needmatch.functional.SpareTheTired;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.rules.PlanConstraints;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class ConstraintsVerifierTest {
  private static final Problem YOUTH = Problem
      .builder(Town.MONDAY).add(Problems.anyone("a").age(16.0).build())
      .add(Problems.anyone("b").age(16.0).build()).add(Need.builder("n").at(Town.CENTRE)
          .volunteers(1, 2).on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
      .build();

  private static boolean oneMinor(Plan plan) {
    return plan.assignments().stream()
        .collect(Collectors.groupingBy(Assignment::needId, Collectors.counting())).values().stream()
        .allMatch(minors -> minors <= 1);
  }

  private static void fails(PlanConstraints constraints, Predicate<Plan> obeyed, String... words) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> ConstraintsVerifier.of(constraints).keeps(YOUTH, obeyed))
        .withMessageContainingAll(words);
  }

  @Test
  void plansObeyWhatIsHard() {
    // begin
    ConstraintsVerifier.of(new OneMinorASession()).keeps(YOUTH, ConstraintsVerifierTest::oneMinor);
    // end
  }

  @Test
  void whatIsSoftIsFound() {
    fails(new SpareTheTired(), ConstraintsVerifierTest::oneMinor, "SpareTheTired", "3 of 3 plans",
        "not hard");
  }

  @Test
  void aProblemThatDoesNotTryThemIsFound() {
    fails(new OneMinorASession(), plan -> true, "a problem in which they matter");
  }
}
