package org.needmatch.internal.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.simplex.LinearSolver;
import org.needmatch.internal.simplex.Simplex;

/**
 * The simplex method, which asks variables to be whole by trying both values of
 * each, for tiny programs.
 */
class WholeBySimplex implements LinearSolver {
  private static final double DEAR = 1e4;

  private final double[] right;
  private final Simplex simplex;
  private final List<double[]> columns = new ArrayList<>();

  WholeBySimplex(double[] right, int firstSleeper) {
    this.right = right.clone();
    simplex = new Simplex(right, firstSleeper);
  }

  @Override
  public int add(double cost, int[] row, double[] value, int size) {
    var column = new double[right.length + 1];
    column[right.length] = cost;
    for (int i = 0; i < size; i++) {
      column[row[i]] += value[i];
    }
    columns.add(column);
    return simplex.add(cost, row, value, size);
  }

  @Override
  public void cost(int column, double cost) {
    columns.get(column)[right.length] = cost;
    simplex.cost(column, cost);
  }

  @Override
  public boolean solve(int most, BooleanSupplier stop) {
    return simplex.solve(most, stop);
  }

  @Override
  public double price(int row) {
    return simplex.price(row);
  }

  @Override
  public double[] values() {
    return simplex.values();
  }

  @Override
  public double objective() {
    return simplex.objective();
  }

  @Override
  public int columns() {
    return simplex.columns();
  }

  @Override
  public long work() {
    return simplex.work();
  }

  @Override
  public Whole whole(boolean[] binary, double slack) {
    return new Search(binary, List.copyOf(columns));
  }

  private final class Search implements Whole {
    private final boolean[] binary;
    private final List<double[]> columns;
    private double most = -1;
    private double @Nullable [] best;

    Search(boolean[] binary, List<double[]> columns) {
      this.binary = binary;
      this.columns = columns;
    }

    @Override
    public double @Nullable [] solve(BooleanSupplier stop) {
      search(new int[binary.length]);
      return best;
    }

    /** Dear or worthless: at 1 or at 0. */
    private void search(int[] fixed) {
      var program = new Simplex(right);
      double demanded = 0;
      for (int c = 0; c < fixed.length; c++) {
        var column = columns.get(c);
        var rows = new int[right.length];
        for (int r = 0; r < rows.length; r++) {
          rows[r] = r;
        }
        program.add(column[right.length] + fixed[c] * DEAR, rows, column, rows.length);
        demanded += fixed[c] > 0 ? DEAR : 0;
      }
      if (!program.solve(10_000) || program.objective() - demanded <= most + 1e-6) {
        return;
      }
      double[] x = program.values();
      for (int c = 0; c < x.length; c++) {
        if (binary[c] && Math.abs(x[c] - Math.round(x[c])) > 1e-4) {
          for (int way : new int[]{1, -1}) {
            int[] next = fixed.clone();
            next[c] = way;
            search(next);
          }
          return;
        }
      }
      most = program.objective() - demanded;
      best = x;
    }

    @Override
    public long work() {
      return 1;
    }
  }
}
