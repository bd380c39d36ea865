package org.needmatch.ortools;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.simplex.LinearSolver;

/**
 * A linear program that GLOP solves, from where it stood before. Rows that are
 * seldom tight are made once a solution breaks them. Not thread-safe.
 */
final class GlopProgram implements LinearSolver {
  private static final double BROKEN = 1e-5;
  private static final int ROWS_A_UNIT = 25;

  private final double[] right;
  private final MPSolver solver;
  private final MPObjective objective;
  private final @Nullable MPConstraint[] rows;
  private final List<MPVariable> variables = new ArrayList<>();
  private final Columns columns = new Columns();
  private double[] values = {};
  private final double[] prices;
  private long work;

  GlopProgram(double[] right, int firstSleeper) {
    this.right = right.clone();
    prices = new double[right.length];
    solver = Solvers.open("GLOP");
    // Else it forgets the last solution's basis.
    solver.setSolverSpecificParametersAsString("use_preprocessing: false");
    objective = solver.objective();
    objective.setMaximization();
    rows = new @Nullable MPConstraint[right.length];
    for (int r = 0; r < firstSleeper; r++) {
      rows[r] = solver.makeConstraint(-MPSolver.infinity(), right[r], "");
    }
  }

  @Override
  public int add(double cost, int[] row, double[] value, int size) {
    int column = columns.add(cost, row, value, size);
    var variable = solver.makeNumVar(0, MPSolver.infinity(), "");
    variables.add(variable);
    objective.setCoefficient(variable, cost);
    for (int k = columns.begin(column); k < columns.end(column); k++) {
      var made = rows[columns.row(k)];
      if (made != null) {
        made.setCoefficient(variable, columns.value(k));
      }
    }
    return column;
  }

  @Override
  public void cost(int column, double cost) {
    if (columns.cost(column) != cost) {
      columns.cost(column, cost);
      objective.setCoefficient(variables.get(column), cost);
    }
  }

  @Override
  public boolean solve(int most, BooleanSupplier stop) {
    do {
      var status = Watch.over(solver, stop, solver::solve);
      work += solver.iterations() * solver.numConstraints() / ROWS_A_UNIT;
      if (status != MPSolver.ResultStatus.OPTIMAL) {
        return false;
      }
      values = variables.stream().mapToDouble(MPVariable::solutionValue).toArray();
    } while (!stop.getAsBoolean() && wake());
    for (int r = 0; r < prices.length; r++) {
      var row = rows[r];
      prices[r] = row == null ? 0 : Math.max(0, row.dualValue());
    }
    return !stop.getAsBoolean();
  }

  /** Makes the rows that are broken. Returns whether there are any. */
  private boolean wake() {
    double[] used = columns.activity(values, right.length);
    var woken = new boolean[right.length];
    boolean any = false;
    for (int r = 0; r < right.length; r++) {
      if (rows[r] == null && used[r] > right[r] + BROKEN) {
        rows[r] = solver.makeConstraint(-MPSolver.infinity(), right[r], "");
        woken[r] = true;
        any = true;
      }
    }
    for (int c = 0; any && c < variables.size(); c++) {
      for (int k = columns.begin(c); k < columns.end(c); k++) {
        var row = rows[columns.row(k)];
        if (woken[columns.row(k)] && row != null) {
          row.setCoefficient(variables.get(c), columns.value(k));
        }
      }
    }
    return any;
  }

  @Override
  public double price(int row) {
    return prices[row];
  }

  @Override
  public double[] values() {
    return Arrays.copyOf(values, variables.size());
  }

  @Override
  public double objective() {
    double sum = 0;
    for (int r = 0; r < right.length; r++) {
      sum += right[r] * prices[r];
    }
    return sum;
  }

  @Override
  public int columns() {
    return variables.size();
  }

  @Override
  public long work() {
    return work;
  }

  @Override
  public Whole whole(boolean[] binary, double slack) {
    var awake = new boolean[right.length];
    for (int r = 0; r < awake.length; r++) {
      awake[r] = rows[r] != null;
    }
    return new ScipProgram(columns.affordable(prices, slack), binary, right, awake);
  }
}
