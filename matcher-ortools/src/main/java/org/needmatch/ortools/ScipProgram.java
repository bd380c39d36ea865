package org.needmatch.ortools;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.simplex.LinearSolver;

/**
 * An integer program that SCIP solves on one thread, to a small gap or for so
 * many nodes, so that it repeats. Not thread-safe.
 */
final class ScipProgram implements LinearSolver.Whole {
  private static final double GAP = 2e-4;
  private static final int ROWS_A_UNIT = 8;
  private static final String LIMITS = "limits/nodes = 10";

  private final Columns columns;
  private final boolean[] binary;
  private final double[] right;
  private final boolean[] awake;
  private long work;

  /**
   * @param awake
   *          for each row, whether it counts
   */
  ScipProgram(Columns columns, boolean[] binary, double[] right, boolean[] awake) {
    this.columns = columns;
    this.binary = binary;
    this.right = right;
    this.awake = awake;
  }

  @Override
  public double @Nullable [] solve(BooleanSupplier stop) {
    var solver = Solvers.open("SCIP");
    try {
      solver.setSolverSpecificParametersAsString(LIMITS);
      var variables = build(solver);
      var parameters = new MPSolverParameters();
      parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, GAP);
      var status = Watch.over(solver, stop, () -> solver.solve(parameters));
      work = solver.iterations() * solver.numConstraints() / ROWS_A_UNIT;
      return status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE
          ? values(variables)
          : null;
    } finally {
      solver.delete();
    }
  }

  private @Nullable MPVariable[] build(MPSolver solver) {
    double infinity = MPSolver.infinity();
    var objective = solver.objective();
    objective.setMaximization();
    var rows = new @Nullable MPConstraint[right.length];
    for (int r = 0; r < rows.length; r++) {
      rows[r] = awake[r] ? solver.makeConstraint(-infinity, right[r], "") : null;
    }
    var variables = new @Nullable MPVariable[columns.count()];
    for (int c = 0; c < variables.length; c++) {
      if (columns.isLeftOut(c)) {
        continue;
      }
      var variable = solver.makeVar(0, binary[c] ? 1 : infinity, binary[c], "");
      variables[c] = variable;
      objective.setCoefficient(variable, columns.cost(c));
      for (int k = columns.begin(c); k < columns.end(c); k++) {
        var row = rows[columns.row(k)];
        if (row != null) {
          row.setCoefficient(variable, columns.value(k));
        }
      }
    }
    return variables;
  }

  private static double[] values(@Nullable MPVariable[] variables) {
    var values = new double[variables.length];
    for (int c = 0; c < values.length; c++) {
      var variable = variables[c];
      values[c] = variable == null ? 0 : variable.solutionValue();
    }
    return values;
  }

  @Override
  public long work() {
    return work;
  }
}
