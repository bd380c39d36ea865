package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.testdomain.Town;

class TimeBlocksTest {
  @Test
  void blocksOfAUnitShareNoDayAndDoNotConflict() {
    int several = 0;
    for (long seed = 0; seed < 80; seed++) {
      var model = TinyModel.of(TinyProblems.random(seed));
      var graph = model.instance().graph();
      for (int u = 0; u < graph.units(); u++) {
        int first = model.blocks().begin(u);
        int last = model.blocks().end(u);
        several += last - first > 1 ? 1 : 0;
        for (int e = graph.begin(u); e < graph.end(u); e++) {
          for (int f = graph.begin(u); f < e; f++) {
            if (block(model, first, last, e) != block(model, first, last, f)) {
              assertThat(model.conflicts().between(e, f)).as("seed %d", seed).isFalse();
              assertThat(day(model, e)).as("seed %d", seed).isNotEqualTo(day(model, f));
            }
          }
        }
      }
    }
    assertThat(several).isGreaterThan(50);
  }

  @Test
  void aDayInOnePlaceIsAnIntervalOrder() {
    var blocks = TinyModel.day(WorkloadLimits.NONE, 9, 9, 10, 12).blocks();
    assertThat(blocks.isIntervalOrder(0)).isTrue();
    assertThat(IntStream.range(0, 4).map(blocks::next)).containsExactly(2, 2, 3, 4);
  }

  @Test
  void limitsOrTravelMakeItNone() {
    assertThat(TinyModel.day(WorkloadLimits.builder().sessionsPerDay(2).build(), 9, 10, 12).blocks()
        .isIntervalOrder(0)).isFalse();
    assertThat(TinyModel.day(WorkloadLimits.builder().hoursPerWeek(2).build(), 9, 10, 12).blocks()
        .isIntervalOrder(0)).isFalse();
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("v").build());
    for (int i = 0; i < 3; i++) {
      problem.add(Need.builder("n" + i).at(i < 2 ? Town.CENTRE : Town.north(Town.CENTRE, 3_000))
          .on(Town.MONDAY, LocalTime.of(i == 0 ? 9 : 10, 0), LocalTime.of(i == 0 ? 10 : 11, 0))
          .build());
    }
    var apart = TinyModel.of(problem.build());
    assertThat(apart.conflicts().between(0, 1)).isFalse();
    assertThat(apart.conflicts().between(0, 2)).isTrue();
    assertThat(apart.blocks().isIntervalOrder(0)).isFalse();
  }

  private static int block(TinyModel model, int first, int last, int edge) {
    int block = first;
    while (block + 1 < last && model.blocks().edge(block + 1) <= edge) {
      block++;
    }
    return block;
  }

  private static int day(TinyModel model, int edge) {
    return model.instance().sessions().times()
        .firstDay(model.instance().sessions().roleNeed(model.instance().graph().role(edge)));
  }
}
