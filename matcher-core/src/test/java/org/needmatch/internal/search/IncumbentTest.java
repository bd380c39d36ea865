package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.strategy.StepControl;
import org.needmatch.plan.Score;

class IncumbentTest {
  private final Instance instance = Instance.of(Day.of(1, 18, 22, 26).build());
  private final ArrayList<int[]> reported = new ArrayList<>();

  private Incumbent under(@Nullable Penalties penalties) {
    return new Incumbent(instance, new Conflicts(instance), new PlanCodec(instance),
        new StepControl(1) {
          @Override
          public void improved(int[] edges, Score score) {
            reported.add(edges);
          }
        }, penalties);
  }

  @Test
  void onlyABetterPlanIsReported() {
    var best = under(null);
    assertThat(best.offer(new int[]{0, 1})).isTrue();
    assertThat(best.offer(new int[]{2})).isFalse();
    assertThat(reported).hasSize(1);
    assertThat(best.edges()).containsExactly(0, 1);
    assertThat(best.total()).isEqualTo(best.contract()).isEqualTo(best.known());
  }

  @Test
  void ofAPlanThatBreaksAHardPenaltyThePartIsTakenThatDoesNot() {
    var best = under(new Penalties(Togetherness.hard(edges -> edges.contains(1) ? 1 : 0)));
    assertThat(best.offer(new int[]{0, 1, 2})).isTrue();
    assertThat(best.edges()).containsExactlyInAnyOrder(0, 2);
    assertThat(best.known().medium()).as("of the whole").isEqualTo(3000);
    assertThat(best.contract().medium()).isEqualTo(2000);
    assertThat(best.lawful(new int[]{1})).isEmpty();
  }

  @Test
  void aPlanThatCostsMoreThanItBringsIsNotBetter() {
    var best = under(new Penalties(Togetherness.soft(edges -> 100L * edges.size())));
    assertThat(best.offer(new int[]{0})).isTrue();
    assertThat(best.offer(new int[]{0})).isFalse();
    assertThat(best.total().soft()).isEqualTo(best.contract().soft() - 100);
  }
}
