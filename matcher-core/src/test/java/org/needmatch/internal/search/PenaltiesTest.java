package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;
import org.needmatch.plan.Score;
import org.needmatch.testdomain.TinyProblems;

class PenaltiesTest {
  private static IntList of(int... changes) {
    var list = new IntList();
    list.addAll(changes);
    return list;
  }

  @Test
  void onlyWhatDiffersIsTold() {
    var session = Togetherness.hard(TreeSet::size);
    var penalties = new Penalties(session);
    assertThat(penalties.of(new int[]{1, 2, 3})).isEqualTo(new Score(-3, 0, 0));
    assertThat(penalties.of(new int[]{2, 3, 7, 8})).isEqualTo(new Score(-4, 0, 0));
    assertThat(penalties.of(new int[]{8, 7, 3, 2})).isEqualTo(new Score(-4, 0, 0));
    assertThat(session.there()).containsExactly(2, 3, 7, 8);
    assertThat(session.questions()).isEqualTo(2);
  }

  @Test
  void theEmptyPlanIsAskedAboutToo() {
    var session = Togetherness.hard(edges -> edges.isEmpty() ? 5 : 0);
    assertThat(new Penalties(session).of(new int[0])).isEqualTo(new Score(-5, 0, 0));
  }

  /**
   * A plan that was asked about between two changes left the first one untold.
   */
  @Test
  void whatIsTakenBackAfterAnotherPlanWasAskedAboutIsForgottenToo() {
    var plan = Day.plan(Day.of(3, 18, 22, 26));
    var session = Togetherness.hard(TreeSet::size);
    var penalties = new Penalties(session);
    penalties.follow(plan);
    penalties.of(new int[0]);
    plan.insert(0);
    assertThat(penalties.of(plan, of(1))).isEqualTo(new Score(-1, 0, 0));
    plan.remove(0);
    plan.insert(4);
    assertThat(penalties.of(plan, of(5))).isEqualTo(new Score(-1, 0, 0));
    assertThat(session.there()).containsExactly(4);
  }

  @Test
  void theSessionAgreesWithThePlanAfterEveryStepOfASearch() {
    for (long seed = 0; seed < 30; seed++) {
      var instance = Instance.of(TinyProblems.random(seed));
      var plan = new WorkingPlan(instance, new Conflicts(instance));
      var session = Togetherness.hard(edges -> edges.stream().filter(e -> e % 3 == 0).count());
      var penalties = new Penalties(session);
      if (instance.graph().edges() == 0) {
        continue;
      }
      var moves = new MoveGenerator(plan, new Random64(seed), Day.everything(instance), penalties);
      moves.temper(new AcceptanceParameters(500, 0.5, 1, false));
      for (int i = 0; i < 500; i++) {
        if (moves.step()) {
          assertThat(session.there()).as("seed %d, step %d", seed, i).isEqualTo(plan.edges());
        }
      }
      assertThat(IntStream.of(plan.edges()).filter(e -> e % 3 == 0)).as("seed %d", seed).isEmpty();
    }
  }
}
