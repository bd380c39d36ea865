package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needmatch.oracle.BruteForce;

class ColumnGenerationTest {
  @Test
  void itEndsWithABoundThatHoldsAndIsNoHigherThanTheStepsAlone() {
    int lower = 0;
    for (long seed = 0; seed < 40; seed++) {
      var model = TinyModel.ofWeeks(seed);
      long best = BruteForce.optimum(model.instance().problem()).highestMedium();
      var everything = model.everything();
      var root = new BranchNode(0, 0, null, null, new long[model.pairs().count()],
          model.instance().sessions().totalValue() * TeamOracle.PART);
      long[] price = model.prices(new Random(seed));
      var dual = model.dual();
      root.prove(dual.evaluate(price, everything), price);
      long before = root.value();
      var columns = new ColumnGeneration(model.instance(), model.conflicts(), model.blocks(),
          model.pairs());
      columns.collect(new ShownWeeks(model.instance(), dual));
      assertThat(columns.taken()).isNull();
      for (int i = 0; i < 1_000 && !columns.done(); i++) {
        columns.step(root, () -> false);
      }
      assertThat(columns.done()).as("seed %d", seed).isTrue();
      assertThat(root.points()).as("seed %d", seed).isGreaterThanOrEqualTo(best);
      lower += root.value() < before ? 1 : 0;
      float[] taken = Objects.requireNonNull(columns.taken());
      assertThat(taken).hasSize(model.pairs().count());
      for (float share : taken) {
        assertThat(share).isBetween(0f, 1.001f);
      }
      assertThat(columns.work()).isPositive();
    }
    assertThat(lower).isGreaterThan(20);
  }
}
