package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RuleCode;
import org.needmatch.plan.PinBreach;

class PinOutcomeTest {
  private static Problem week(Placement... pins) {
    var problem = Days.weeks(1, List.of(Days.anyone("a"), Days.anyone("idle").active(false)),
        Days.session("n", 0, 9, 10), Days.session("two", 1, 9, 10).volunteers(2, 2));
    for (var pin : pins) {
      problem.add(pin);
    }
    return problem.build();
  }

  private static List<PinBreach> conflicts(Problem problem) {
    var instance = Instance.of(problem);
    return PinOutcome.conflicts(instance, new PlanCodec(instance), new int[0]);
  }

  @Test
  void aKeptPinThatBreaksNothingIsNoConflict() {
    var problem = week(new Placement("n", "volunteer", "a"));
    assertThat(conflicts(problem)).isEmpty();
    assertThat(PinOutcome.released(Instance.of(problem))).isEmpty();
  }

  @Test
  void whoIsPinnedAloneWhereTwoAreNeededIsInConflictWithTheMinimum() {
    var pin = new Placement("two", "volunteer", "a");
    assertThat(conflicts(week(pin))).containsExactly(new PinBreach(pin, RuleCode.MINIMUM.code()));
  }

  @Test
  void aPinThatBreaksARuleIsSaidWithThatRule() {
    var pin = new Placement("n", "volunteer", "idle");
    assertThat(conflicts(week(pin))).containsExactly(new PinBreach(pin, RuleCode.INACTIVE.code()));
  }
}
