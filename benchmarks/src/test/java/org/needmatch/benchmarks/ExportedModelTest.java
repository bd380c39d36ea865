package org.needmatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.io.write.MpsWriter;
import org.needmatch.oracle.BruteForce;
import org.needmatch.testdomain.TinyProblems;

/** The exported model as another reader and another solver take it. */
class ExportedModelTest {

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void anotherSolverFindsTheBestPlansPoints(long decade) throws IOException {
    Loader.loadNativeLibraries();
    for (long seed = 10 * decade; seed < 10 * decade + 10; seed++) {
      var problem = TinyProblems.random(seed);
      var text = new StringWriter();
      MpsWriter.write(Instance.of(problem), text);
      var model = new ModelBuilder();
      assertThat(model.importFromMpsString(text.toString())).as("seed " + seed).isTrue();

      var solver = new ModelSolver("scip");

      assertThat(solver.solve(model)).as("seed " + seed).isEqualTo(SolveStatus.OPTIMAL);
      assertThat(Math.round(solver.getObjectiveValue())).as("seed " + seed)
          .isEqualTo(BruteForce.optimum(problem).highestMedium());
    }
  }
}
