package org.needmatch.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.Joiners;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;
import org.needmatch.timefold.ExtraConstraints;
import org.needmatch.timefold.Seat;

class ConstraintCheckTest {
  /** Nobody takes a second seat. */
  private static final ExtraConstraints ONE_EACH = factory -> new Constraint[]{
      factory.forEachUniquePair(Seat.class, Joiners.equal(Seat::getPerson))
          .penalize(HardMediumSoftScore.ONE_HARD).asConstraint("one each")};
  private static final Problem WEEK = Problem.builder(Town.MONDAY)
      .add(Problems.anyone("ann").build()).add(session("a", 9)).add(session("b", 12))
      .add(session("c", 15)).build();

  private static Need session(String id, int hour) {
    return Need.builder(id).at(Town.CENTRE)
        .on(Town.MONDAY, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0)).build();
  }

  private static Plan in(String... needs) {
    return new Plan(Stream.of(needs).map(id -> Assignment.of(id, "volunteer", 1, "ann")).toList());
  }

  @Test
  void eachBreachOfAStreamCounts() {
    var check = new ConstraintCheck(WEEK, RuleSet.standard().with(ONE_EACH));
    assertThat(check.isIdle()).isFalse();
    assertThat(check.broken(in("a"))).isEmpty();
    assertThat(check.broken(in("a", "b", "c")).values()).containsExactly(3L);
    assertThat(check.breaksMore(in("a", "b"), check.broken(in("a")))).isTrue();
    assertThat(check.breaksMore(in("a", "b"), check.broken(in("a", "b", "c")))).isFalse();
  }

  @Test
  void rowsOfUnknownIdsAndRowsGivenTwiceAreNotCounted() {
    var check = new ConstraintCheck(WEEK, RuleSet.standard().with(ONE_EACH));
    assertThat(check.broken(in("a", "a", "nowhere"))).isEmpty();
  }

  @Test
  void withoutStreamsThereIsNothingToCheck() {
    var check = new ConstraintCheck(WEEK, RuleSet.standard());
    assertThat(check.isIdle()).isTrue();
    assertThat(check.broken(in("a", "b"))).isEmpty();
  }
}
