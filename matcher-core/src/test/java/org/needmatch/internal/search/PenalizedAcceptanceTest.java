package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.IntList;

class PenalizedAcceptanceTest {
  private static final AcceptanceParameters COLD = new AcceptanceParameters(0, 0, 1, true);

  private final WorkingPlan plan = Day.plan(Day.of(2, 18, 22));
  private final int first = Day.edge(plan, 0, 0);
  private final int other = Day.edge(plan, 1, 0);

  private PenalizedAcceptance by(Togetherness session) {
    return new PenalizedAcceptance(plan, new Penalties(session), new Random64(1));
  }

  private static IntList changes(int... changes) {
    var list = new IntList();
    list.addAll(changes);
    return list;
  }

  @Test
  void whatBreaksAHardPenaltyIsRefusedWhateverItBrings() {
    var acceptance = by(Togetherness.hard(edges -> edges.contains(first) ? 1 : 0));
    plan.insert(first);
    assertThat(acceptance.accepts(COLD, 1000, 1000, changes(first + 1))).isFalse();
    plan.remove(first);
    plan.insert(other);
    assertThat(acceptance.accepts(COLD, 1000, 1000, changes(other + 1))).isTrue();
  }

  @Test
  void whatMendsAHardPenaltyIsKeptWhateverItCosts() {
    plan.insert(first);
    var acceptance = by(Togetherness.hard(edges -> edges.contains(first) ? 1 : 0));
    plan.remove(first);
    assertThat(acceptance.accepts(COLD, -1000, -1000, changes(-first - 1))).isTrue();
  }

  @Test
  void nothingIsAskedAboutWhatTheContractRefusesAnyway() {
    var session = Togetherness.hard(edges -> 0);
    plan.insert(first);
    var acceptance = by(session);
    int before = session.questions();
    plan.remove(first);
    assertThat(acceptance.accepts(COLD, -1000, -1000, changes(-first - 1))).isFalse();
    assertThat(session.questions()).isEqualTo(before);
  }

  @Test
  void minutesOfBothAreAdded() {
    plan.insert(first);
    var acceptance = by(Togetherness.soft(edges -> edges.contains(first) ? 60 : 0));
    plan.remove(first);
    plan.insert(other);
    assertThat(acceptance.accepts(COLD, -61, 0, changes(-first - 1, other + 1))).isFalse();
    assertThat(acceptance.accepts(COLD, -59, 0, changes(-first - 1, other + 1))).isTrue();
    acceptance.lookAgain();
    assertThat(acceptance.accepts(COLD, -1, 0, changes())).as("nothing is left to mend").isFalse();
  }
}
