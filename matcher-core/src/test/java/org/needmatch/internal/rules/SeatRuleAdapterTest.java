package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.rules.Reason;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.SeatRule;
import org.needmatch.rules.Verdict;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class SeatRuleAdapterTest {
  /** Refuses volunteer w, and has nothing to say of volunteer x. */
  private static final class OwnRule implements SeatRule {
    @Override
    public String code() {
      return "own";
    }

    @Override
    @SuppressWarnings("NullAway")
    public Verdict judge(Volunteer volunteer, Need need, Role role) {
      return switch (volunteer.id()) {
        case "w" -> Verdict.refused(new Reason.Custom("own", "is w"));
        case "x" -> null;
        default -> Verdict.ALLOWED;
      };
    }
  }

  private static List<String> refusals(String id) {
    var problem = OneSeat.of(Problems.anyone(id),
        Need.builder("n").remote(true).on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)));
    var need = problem.needs().getFirst();
    return Eligibility.of(problem, RuleSet.standard().with(new OwnRule()))
        .refusals(new Applicant(problem.volunteers().getFirst()),
            new SeatSpec(need, need.roles().getFirst()))
        .stream().map(Reason::code).toList();
  }

  @Test
  void anOwnRuleIsOneOfTheRules() {
    assertThat(refusals("v")).isEmpty();
    assertThat(refusals("w")).containsExactly("own");
  }

  @Test
  void anOwnRuleThatSaysNothingIsNamed() {
    assertThatIllegalStateException().isThrownBy(() -> refusals("x"))
        .withMessageContainingAll("own", "volunteer x", "need n", "Verdict.ALLOWED");
  }
}
