package org.needmatch.internal.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class ConfirmationTest {
  private static final SolveOptions EFFORT = SolveOptions.builder().timeLimit(null).stepLimit(20L)
      .threads(1).build();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aChangeGainsWhatTheControlDoesNotFindByItself(boolean whole) {
    var need = Need.builder("n").at(Town.CENTRE).volunteers(1, 2, 2).on(Town.MONDAY,
        LocalTime.of(9, 0), LocalTime.of(10, 0));
    var problem = Problem.builder(Town.MONDAY).add(need.build()).add(Problems.anyone("ann").build())
        .build();
    var confirmation = new Confirmation(problem, Plan.EMPTY, RuleSet.standard(), EFFORT, whole);

    var found = confirmation.of(problem
        .withVolunteers(List.of(Problems.anyone("ann").build(), Problems.anyone("bob").build())));

    assertThat(confirmation.control().score().medium()).isEqualTo(1000);
    assertThat(found.gain()).isEqualTo(1000);
    assertThat(found.sessions()).isZero();
    assertThat(found.medium()).isEqualTo(2000);
    assertThat(found.exact()).isEqualTo(whole);
    assertThat(found.limit()).isEqualTo(whole ? 2000 : Long.MAX_VALUE);
    assertThat(confirmation.of(problem).gain()).isZero();
  }
}
