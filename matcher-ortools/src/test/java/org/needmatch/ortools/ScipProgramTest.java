package org.needmatch.ortools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.ortools.Loader;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.simplex.LinearSolver;

class ScipProgramTest {
  private static final int VARIABLES = 12;

  @BeforeAll
  static void library() {
    Loader.loadNativeLibraries();
  }

  private static LinearSolver.Whole whole(RandomProgram program, double slack) {
    var glop = new GlopProgram(program.right(), VARIABLES);
    program.addTo(glop, 0, VARIABLES);
    assertThat(glop.solve(10_000, () -> false)).isTrue();
    var binary = new boolean[VARIABLES];
    Arrays.fill(binary, true);
    return glop.whole(binary, slack);
  }

  @Test
  void itFindsTheBestThatThereIs() {
    for (long seed = 0; seed < 30; seed++) {
      var program = RandomProgram.of(seed, VARIABLES, 5);
      double[] solution = Objects.requireNonNull(whole(program, 1000).solve(() -> false));
      assertThat(program.worth(solution)).as("seed %d", seed).isCloseTo(program.best(),
          within(program.best() * 1e-3));
    }
  }

  @Test
  void aSecondTimeItIsTheSame() {
    var program = RandomProgram.of(7, VARIABLES, 5);
    assertThat(whole(program, 1000).solve(() -> false))
        .containsExactly(whole(program, 1000).solve(() -> false));
  }

  @Test
  void variablesThatCostTooMuchAreLeftOut() {
    var program = RandomProgram.of(7, VARIABLES, 5);
    double[] solution = Objects.requireNonNull(whole(program, -1e-6).solve(() -> false));
    assertThat(solution).hasSize(VARIABLES);
    assertThat(program.worth(solution)).isLessThanOrEqualTo(program.best());
    assertThat(Arrays.stream(solution).filter(x -> x > 0.5).count()).isLessThan(VARIABLES);
  }
}
