package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Readiness;
import org.needmatch.internal.statement.LeftOut;
import org.needmatch.testdomain.Town;

class LeftOutFormatterTest {
  private static final Problem PROBLEM = Problem.builder(Town.MONDAY)
      .add(Need.builder("n").remote(true).volunteers(1, 3)
          .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
      .build();

  @Test
  void whereNothingIsLeftOutNothingIsSaid() {
    assertThat(LeftOutFormatter.lines(PROBLEM, LeftOut.NOTHING)).isEmpty();
  }

  @Test
  void sessionsAndSeatsAreCountedAgainstAllThereAre() {
    var reasons = new TreeMap<>(
        Map.of("date-bad", new LeftOut.Part(2, 5, 0), "nonsense", new LeftOut.Part(1, 0, 1)));
    assertThat(LeftOutFormatter.lines(PROBLEM, new LeftOut(reasons, 4))).containsExactly(
        "These figures are of 1 of 4 sessions and 3 of 8 seats. Set aside: 2 sessions with 5 seats"
            + " (a date that cannot be read), 1 session with an unknown number of seats"
            + " (nonsense).",
        "4 rows of needs.csv lie outside the week and are in none of these figures.");
  }

  @Test
  void whatIsNotReadyCountsAndIsSaid() {
    var problem = PROBLEM.withNeeds(List.of(PROBLEM.needs().getFirst().toBuilder()
        .readiness(new Readiness(false, List.of("keys"))).build()));
    assertThat(LeftOutFormatter.lines(problem, LeftOut.NOTHING)).singleElement().asString()
        .startsWith("1 session with 3 seats is not ready");
  }
}
