package org.needmatch.internal.explain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.Role;
import org.needmatch.explain.Explainer;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class RemovalImpactTest {
  private static final LocalDate MONDAY = Town.MONDAY;

  private final ProblemBuilder town = Problem.builder(MONDAY);

  private Explainer explain(Assignment... rows) {
    return Matcher.create().on(town.build()).explain(new Plan(List.of(rows)));
  }

  private static NeedBuilder session(String id) {
    return Need.builder(id).at(Town.CENTRE).on(MONDAY, LocalTime.of(18, 0), LocalTime.of(20, 0));
  }

  private static Assignment seat(String need, String volunteer) {
    return Assignment.of(need, Role.DEFAULT_NAME, 1, volunteer);
  }

  @Test
  void thePersonWhoCouldTakeOverIsNamedWithTheCost() {
    town.add(session("a").priority(2).build()).add(session("b").build())
        .add(Problems.anyone("ann").build()).add(Problems.anyone("bob").build());

    var alternative = requireNonNull(
        explain(seat("a", "ann"), seat("b", "bob")).pair("a", "ann").alternative());

    assertThat(alternative.candidate().volunteerId()).isEqualTo("bob");
    assertThat(alternative.candidate().stopped()).containsExactly("b");
    assertThat(alternative.needChange()).isEqualTo(-1000);
  }
}
