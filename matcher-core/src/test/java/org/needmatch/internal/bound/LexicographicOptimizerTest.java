package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.oracle.BruteForce;
import org.needmatch.plan.Score;

class LexicographicOptimizerTest {
  private static final int STEPS = 60;

  @Test
  void theBestScoreIsProvenAndNeverOneThatIsAMinuteWorse() {
    int proven = 0;
    int mended = 0;
    for (long seed = 0; seed < 120; seed++) {
      var model = TinyModel.ofWeeks(seed);
      var best = BruteForce.best(model.instance().problem());
      var worse = new Score(best.hard(), best.medium(), best.soft() - 1);
      var bounding = new BoundSolver(model.instance(), model.conflicts());
      for (int i = 0; i < STEPS && !bounding.exhausted(best.medium()); i++) {
        bounding.step(best.medium());
      }
      var polishing = bounding.polishing();
      for (int i = 0; polishing != null && i < STEPS && !polishing.done(best); i++) {
        assertThat(polishing.proven(worse)).as("seed %d", seed).isFalse();
        polishing.step(best);
      }
      if (polishing != null) {
        assertThat(polishing.proven(worse)).as("seed %d", seed).isFalse();
        proven += polishing.proven(best) ? 1 : 0;
        mended += model.instance().pinFaults().mendable() > 0 ? 1 : 0;
      }
    }
    assertThat(proven).isGreaterThan(80);
    assertThat(mended).isGreaterThan(20);
  }
}
