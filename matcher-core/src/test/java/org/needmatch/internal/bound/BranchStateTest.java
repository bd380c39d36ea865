package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.internal.bound.BranchingDecision.Kind;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

/** Two people who are kept apart, and two sessions, the second of two roles. */
class BranchStateTest {
  private static final TinyModel MODEL = TinyModel.of(Problem.builder(Town.MONDAY)
      .add(Problems.anyone("a").build()).add(Problems.anyone("b").build()).add(session("one", 9))
      .add(session("two", 12)
          .withRoles(List.of(Role.builder("lead").build(), Role.builder("helper").build())))
      .add(new VolunteerPair("a", "b", VolunteerPair.Kind.APART)).build());

  private static Need session(String id, int hour) {
    return Need.builder(id).at(Town.CENTRE)
        .on(Town.MONDAY, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0)).build();
  }

  private static BranchState after(Kind kind, int need, int volunteer) {
    var state = MODEL.everything();
    state.take(new BranchingDecision(kind, need, volunteer));
    return state;
  }

  private static int[] marked(BranchState state, int mark) {
    return IntStream.range(0, MODEL.pairs().count()).filter(p -> state.marks().of(p) == mark)
        .toArray();
  }

  @Test
  void nothingIsDecidedAtTheRoot() {
    var state = MODEL.everything();
    assertThat(marked(state, PairStatus.OPEN)).hasSize(MODEL.pairs().count());
    assertThat(state.force(0)).isZero();
    assertThat(state.musts()).isZero();
  }

  @Test
  void aNeedThatDoesNotRunHasNobody() {
    var state = after(Kind.NOT_RUN, 1, -1);
    assertThat(state.force(1)).isEqualTo(-1);
    assertThat(marked(state, PairStatus.OUT)).hasSize(4).containsExactly(IntStream
        .range(0, MODEL.pairs().count()).filter(p -> MODEL.pairs().need(p) == 1).toArray());
    assertThat(after(Kind.RUNS, 1, -1).force(1)).isEqualTo(1);
    assertThat(marked(after(Kind.RUNS, 1, -1), PairStatus.OUT)).isEmpty();
  }

  @Test
  void whoIsInKeepsTheOneApartOut() {
    var state = after(Kind.IN, 0, 0);
    assertThat(marked(state, PairStatus.IN)).containsExactly(MODEL.pairs().of(0, 0));
    assertThat(marked(state, PairStatus.OUT)).containsExactly(MODEL.pairs().of(1, 0));
    assertThat(state.force(0)).as("the need runs then").isEqualTo(1);
    assertThat(state.musts()).isEqualTo(1);
  }

  @Test
  void ofSeveralRolesOnlyTheWeekMustHoldOne() {
    var state = after(Kind.IN, 1, 0);
    assertThat(marked(state, PairStatus.IN_WEEK)).containsExactly(MODEL.pairs().of(0, 1));
    assertThat(marked(state, PairStatus.IN)).isEmpty();
    assertThat(state.force(1)).isZero();
    assertThat(marked(after(Kind.OUT, 1, 0), PairStatus.OUT))
        .containsExactly(MODEL.pairs().of(0, 1));
  }
}
