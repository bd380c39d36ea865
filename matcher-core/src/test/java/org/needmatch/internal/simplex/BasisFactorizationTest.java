package org.needmatch.internal.simplex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Small random bases: what comes out is put back into the equations. */
class BasisFactorizationTest {
  private static final Offset<Double> CLOSE = within(1e-6);

  private final Random random = new Random(7);

  /** Each row's own entry is large, so that the columns do not depend. */
  private double[][] matrix(int rows, int columns) {
    var matrix = new double[columns][rows];
    for (int c = 0; c < columns; c++) {
      for (int r = 0; r < rows; r++) {
        matrix[c][r] = c % rows == r ? 4 + random.nextInt(3) : random.nextInt(4) == 0 ? 1 : 0;
      }
    }
    return matrix;
  }

  private static Columns columns(double[][] matrix) {
    var columns = new Columns(matrix[0].length);
    for (double[] column : matrix) {
      int[] rows = IntStream.range(0, column.length).filter(r -> column[r] != 0).toArray();
      columns.add(0, rows, IntStream.of(rows).mapToDouble(r -> column[r]).toArray(), rows.length);
    }
    return columns;
  }

  /** Column of the basic variable at the row: a structural one or a slack's. */
  private static double[] column(double[][] matrix, int[] basis, int row) {
    if (basis[row] >= 0) {
      return matrix[basis[row]];
    }
    var slack = new double[matrix[0].length];
    slack[~basis[row]] = 1;
    return slack;
  }

  private double[] vector(int rows) {
    return random.doubles(rows, -5, 5).toArray();
  }

  private static void solves(BasisFactorization factors, double[][] matrix, int[] basis,
      double[] right, double[] cost) {
    var x = listed(right);
    factors.forward(x);
    var sum = new double[right.length];
    for (int r = 0; r < sum.length; r++) {
      var column = column(matrix, basis, r);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += x.get(r) * column[i];
      }
    }
    assertThat(sum).containsExactly(right, CLOSE);
    var price = listed(cost);
    factors.backward(price);
    for (int r = 0; r < sum.length; r++) {
      var column = column(matrix, basis, r);
      double paid = IntStream.range(0, column.length).mapToDouble(i -> column[i] * price.get(i))
          .sum();
      assertThat(paid).isCloseTo(cost[r], CLOSE);
    }
  }

  @Test
  void aFactoredBasisSolvesItsEquationsAlsoAfterExchanges() {
    for (int i = 0; i < 200; i++) {
      int rows = 1 + random.nextInt(i % 10 == 0 ? 60 : 8);
      double[][] matrix = matrix(rows, 2 * rows);
      var factors = new BasisFactorization(columns(matrix), new boolean[rows]);
      int[] basis = IntStream.range(0, rows).map(r -> random.nextBoolean() ? r : ~r).toArray();
      factors.factor(basis);
      solves(factors, matrix, basis, vector(rows), vector(rows));
      for (int entering = rows; entering < 2 * rows; entering++) {
        var alpha = listed(matrix[entering]);
        factors.forward(alpha);
        int row = largest(alpha);
        factors.exchange(row, alpha);
        basis[row] = entering;
        solves(factors, matrix, basis, vector(rows), vector(rows));
      }
      assertThat(factors.exchanges()).isEqualTo(rows);
    }
  }

  private static IndexedVector listed(double[] dense) {
    var vector = new IndexedVector(dense.length);
    for (int r = 0; r < dense.length; r++) {
      if (dense[r] != 0) {
        vector.add(r, dense[r]);
      }
    }
    return vector;
  }

  private static int largest(IndexedVector alpha) {
    return IntStream.range(0, alpha.length()).boxed()
        .max((a, b) -> Double.compare(Math.abs(alpha.get(a)), Math.abs(alpha.get(b))))
        .orElseThrow();
  }

  @Test
  void aColumnThatDependsOnOthersGivesWayToASlack() {
    double[][] matrix = {{1, 2, 0}, {2, 4, 0}, {0, 0, 3}};
    var factors = new BasisFactorization(columns(matrix), new boolean[3]);
    int[] basis = {0, 1, 2};
    factors.factor(basis);
    assertThat(Arrays.stream(basis).filter(variable -> variable < 0)).hasSize(1);
    solves(factors, matrix, basis, new double[]{1, 2, 3}, new double[]{3, 2, 1});
  }
}
