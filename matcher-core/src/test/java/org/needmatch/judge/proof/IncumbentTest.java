package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IncumbentTest {
  @Test
  void itIsASetThatMayBeAndOnlyGetsBetter() {
    for (int seed = 0; seed < 200; seed++) {
      var random = new RandomWeek(seed, 9, 2);
      var trial = new Incumbent(random.whole());
      long before = trial.value();
      for (int place = 0; place < 9; place++) {
        trial.offer(new int[]{place, (place + 4) % 9});
        assertThat(trial.value()).isGreaterThanOrEqualTo(before);
        before = trial.value();
      }
      assertThat(random.allowed(trial.chosen()[0])).isTrue();
      assertThat(random.worth(trial.chosen()[0])).isEqualTo(trial.value());
    }
  }

  @Test
  void whatIsOfferedComesBeforeWhatWeighsMore() {
    var week = new WeekSubproblem(List.of(0),
        List.of(new WeekChoice(0, List.of(0), new int[][]{{0}}),
            new WeekChoice(1, List.of(0), new int[][]{{1}}),
            new WeekChoice(2, List.of(0), new int[][]{{2}})),
        new long[][]{{0b010}, {0b101}, {0b010}}, List.of());
    var trial = new Incumbent(
        new ReducedWeek(week, new long[]{6, 10, 6}, new int[]{0, 1, 2}, new long[0]));
    assertThat(trial.value()).as("the heaviest first").isEqualTo(10);
    trial.offer(new int[]{0});
    assertThat(trial.value()).isEqualTo(12);
    assertThat(trial.chosen()).containsExactly(0b101);
  }
}
