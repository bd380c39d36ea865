package org.needmatch.internal.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Settings.Fairness;
import org.needmatch.domain.Settings.Grouping;
import org.needmatch.testdomain.Problems;

class FloorShareTest {
  private static Problem problem(@Nullable Fairness fairness) {
    return Problems.oneOfEach().toBuilder().settings(Settings.builder().fairness(fairness).build())
        .build();
  }

  @Test
  void withoutFloorsThereIsNothingToTell() {
    assertThat(FloorShare.of(problem(null), Problems.oneOfEachPlan())).isEmpty();
  }

  @Test
  void eachGroupIsHeldToItsOwnFloorToThePoint() {
    var own = new TreeMap<>(Map.of("dale", Fairness.WHOLE));
    var shares = FloorShare.of(problem(new Fairness(Grouping.AREA, 10, own, 0)),
        Problems.oneOfEachPlan());
    assertThat(shares).extracting(FloorShare::group).containsExactly("dale", "hill");
    var dale = shares.getFirst();
    assertThat(dale.floor()).isEqualTo(Fairness.WHOLE);
    assertThat(dale.met()).as("a kitchen of two and a shelter").isEqualTo(2_000 + 1_250);
    assertThat(dale.total()).isEqualTo(2_500 + 1_250);
    assertThat(dale.kept()).isFalse();
    assertThat(shares.getLast().kept()).isTrue();
    assertThat(new FloorShare("a", 333, 1_000, Fairness.WHOLE / 3).kept())
        .isEqualTo(333L * Fairness.WHOLE >= 1_000L * (Fairness.WHOLE / 3));
  }
}
