package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.testdomain.Problems;

class LawfulPartTest {
  private static int[] part(WorkingPlan plan, Togetherness session, int... edges) {
    var instance = plan.instance();
    return LawfulPart.of(instance, new Conflicts(instance), new Penalties(session), edges);
  }

  @Test
  void aPlanThatBreaksNothingIsTakenWholeAtOneQuestion() {
    var plan = Day.plan(Day.of(3, 18, 22, 26));
    var session = Togetherness.hard(edges -> 0);
    int[] whole = IntStream.range(0, 3).map(i -> Day.edge(plan, i, i)).sorted().toArray();
    assertThat(part(plan, session, whole)).containsExactlyInAnyOrder(whole);
    assertThat(session.questions()).isEqualTo(2);
  }

  @Test
  void onlyTheNeedThatBreaksSomethingIsLeftOut() {
    var plan = Day.plan(Day.of(1, 4, 8, 12, 16, 20, 24, 28, 32));
    int bad = Day.edge(plan, 0, 5);
    var session = Togetherness.hard(edges -> edges.contains(bad) ? 1 : 0);
    int[] whole = IntStream.range(0, 8).map(n -> Day.edge(plan, 0, n)).toArray();
    assertThat(part(plan, session, whole)).hasSize(7).doesNotContain(bad);
    assertThat(session.questions()).as("far fewer than needs by needs").isLessThan(9);
  }

  private static WorkingPlan team(int minimum) {
    return Day.plan(Day.of(3).add(Day.session("team", 18).volunteers(minimum, 3).build())
        .add(Problems.anyone("more").build()));
  }

  private static long crowd(TreeSet<Integer> edges) {
    return Math.max(0, edges.size() - 2);
  }

  @Test
  void ofATeamThoseStayWhoMay() {
    var plan = team(2);
    int[] three = IntStream.range(0, 3).map(v -> Day.edge(plan, v, 0)).toArray();
    assertThat(part(plan, Togetherness.hard(LawfulPartTest::crowd), three)).hasSize(2);
  }

  @Test
  void aTeamThatWouldBeTooSmallGoesWhole() {
    var plan = team(3);
    int[] three = IntStream.range(0, 3).map(v -> Day.edge(plan, v, 0)).toArray();
    var session = Togetherness.hard(LawfulPartTest::crowd);
    assertThat(part(plan, session, three)).isEmpty();
    assertThat(session.there()).isEmpty();
  }

  /** An empty plan may break more than a full one. */
  @Test
  void whatMendsAPenaltyIsTaken() {
    var plan = Day.plan(Day.of(1, 18));
    assertThat(part(plan, Togetherness.hard(edges -> edges.isEmpty() ? 1 : 0), 0))
        .containsExactly(0);
  }
}
