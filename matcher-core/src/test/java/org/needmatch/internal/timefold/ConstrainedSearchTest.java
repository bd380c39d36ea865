package org.needmatch.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.Joiners;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.search.InstanceModel;
import org.needmatch.internal.strategy.StepControl;
import org.needmatch.plan.Limit.GapCause;
import org.needmatch.rules.RuleSet;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;
import org.needmatch.timefold.ExtraConstraints;
import org.needmatch.timefold.Seat;

class ConstrainedSearchTest {
  /** Nobody takes a second seat. */
  private static final ExtraConstraints ONE_EACH = factory -> new Constraint[]{
      factory.forEachUniquePair(Seat.class, Joiners.equal(Seat::getPerson))
          .penalize(HardMediumSoftScore.ONE_HARD).asConstraint("one each")};

  private static Need session(String id, int hour) {
    return Need.builder(id).at(Town.CENTRE)
        .on(Town.MONDAY, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0)).build();
  }

  @Test
  void thePlanKeepsTheConstraintAndTheBoundDoesNotKnowIt() throws Exception {
    var rules = RuleSet.standard().with(ONE_EACH);
    var instance = Instance.of(Problem.builder(Town.MONDAY).add(Problems.anyone("ann").build())
        .add(session("a", 9)).add(session("b", 12)).build(), rules);
    assertThat(ConstrainedSearch.own(rules)).containsExactly(ONE_EACH);
    var result = new CertifiedStrategy().solve(new InstanceModel(instance), new StepControl(5));
    assertThat(result.edges()).hasSize(1);
    assertThat(result.boundMedium()).isEqualTo(2000);
    assertThat(result.gapCauses()).contains(GapCause.OWN_CONSTRAINTS);
  }
}
