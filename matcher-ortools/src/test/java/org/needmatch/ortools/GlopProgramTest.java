package org.needmatch.ortools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.ortools.Loader;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.simplex.Simplex;

class GlopProgramTest {
  private static final int VARIABLES = 40;
  private static final int SHARED = 12;

  @BeforeAll
  static void library() {
    Loader.loadNativeLibraries();
  }

  @Test
  void itIsWorthWhatOursIsAndGoesOnWithMoreVariables() {
    for (long seed = 0; seed < 30; seed++) {
      var program = RandomProgram.of(seed, VARIABLES, SHARED);
      var own = new Simplex(program.right());
      var glop = new GlopProgram(program.right(), VARIABLES);
      for (int half = 0; half < 2; half++) {
        int from = half * VARIABLES / 2;
        program.addTo(own, from, from + VARIABLES / 2);
        program.addTo(glop, from, from + VARIABLES / 2);
        assertThat(own.solve(10_000)).isTrue();
        assertThat(glop.solve(10_000, () -> false)).isTrue();
        assertThat(glop.objective()).as("seed %d", seed).isCloseTo(own.objective(), within(1e-3));
      }
      assertThat(glop.columns()).isEqualTo(VARIABLES);
      assertThat(Arrays.stream(glop.values())).hasSize(VARIABLES)
          .allMatch(x -> x > -1e-6 && x < 1 + 1e-6);
      assertThat(glop.work()).isPositive();
    }
  }

  @Test
  void aChangedCostCounts() {
    var glop = new GlopProgram(new double[]{1}, 1);
    glop.add(2, new int[]{0}, new double[]{1}, 1);
    glop.add(3, new int[]{0}, new double[]{1}, 1);
    assertThat(glop.solve(10, () -> false)).isTrue();
    assertThat(glop.price(0)).isCloseTo(3, within(1e-6));
    glop.cost(0, 5);
    assertThat(glop.solve(10, () -> false)).isTrue();
    assertThat(glop.price(0)).isCloseTo(5, within(1e-6));
    assertThat(glop.values()[0]).isCloseTo(1, within(1e-6));
  }

  @Test
  void whatIsToStopGivesUp() {
    var glop = new GlopProgram(new double[]{1}, 1);
    glop.add(2, new int[]{0}, new double[]{1}, 1);
    assertThat(glop.solve(10, () -> true)).isFalse();
  }
}
