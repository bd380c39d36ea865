package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeekBoundTest {
  @Test
  void noSetThatGoesOnFromAPlaceIsWorthMore() {
    for (int seed = 0; seed < 200; seed++) {
      var random = new RandomWeek(seed, 8, 1 + seed % 3);
      var puzzle = random.whole();
      var bound = new WeekBound(puzzle, new Incumbent(puzzle));
      for (int place = 0; place <= 8; place++) {
        var nothing = new long[puzzle.resources()];
        assertThat(bound.from(place, nothing)).as("seed %d, from %d", seed, place)
            .isGreaterThanOrEqualTo(random.best(0, place));
      }
    }
  }

  @Test
  void aLimitThatBindsBringsItDown() {
    var options = List.of(new WeekChoice(0, List.of(0), new int[][]{{0}}),
        new WeekChoice(1, List.of(0), new int[][]{{1}}),
        new WeekChoice(2, List.of(0), new int[][]{{2}}));
    var week = new WeekSubproblem(List.of(0), options, new long[3][1],
        List.of(new Resource(2, new long[]{1, 1, 1})));
    var puzzle = new ReducedWeek(week, new long[]{100, 100, 100}, new int[]{0, 1, 2},
        new long[]{2});
    assertThat(new WeekBound(puzzle, new Incumbent(puzzle)).from(0, new long[1]))
        .as("300 without the limit of two").isBetween(200L, 250L);
  }
}
