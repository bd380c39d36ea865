package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.TinyProblems;

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
