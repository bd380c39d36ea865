package org.needmatch.internal.simplex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against elimination of dense matrices, row by row. */
class TriangularFactorTest {
  private final Random random = new Random(3);

  /** Row i takes from rows behind it only. */
  private double[][] matrix(int rows) {
    var matrix = new double[rows][rows];
    for (int i = 0; i < rows; i++) {
      matrix[i][i] = 1 + random.nextInt(3);
      for (int j = i + 1; j < rows; j++) {
        matrix[i][j] = random.nextInt(rows) < 2 ? 1 + random.nextInt(4) : 0;
      }
    }
    return matrix;
  }

  private static TriangularFactor factor(double[][] matrix) {
    var factor = new TriangularFactor(matrix.length, false);
    for (int i = 0; i < matrix.length; i++) {
      factor.open(i, matrix[i][i]);
      for (int j = i + 1; j < matrix.length; j++) {
        if (matrix[i][j] != 0) {
          factor.put(j, matrix[i][j]);
        }
      }
    }
    return factor;
  }

  private IndexedVector vector(int rows, int numbers) {
    var vector = new IndexedVector(rows);
    for (int i = 0; i < numbers; i++) {
      vector.add(random.nextInt(rows), 1 + random.nextInt(5));
    }
    return vector;
  }

  private static double[] dense(IndexedVector vector) {
    return IntStream.range(0, vector.length()).mapToDouble(vector::get).toArray();
  }

  @Test
  void fewNumbersAndManyGiveWhatEliminationGives() {
    for (int rows = 1; rows < 60; rows++) {
      double[][] matrix = matrix(rows);
      var factor = factor(matrix);
      for (int numbers : new int[]{1, rows}) {
        var x = vector(rows, numbers);
        double[] expected = dense(x);
        for (int i = 0; i < rows; i++) {
          expected[i] /= matrix[i][i];
          for (int j = i + 1; j < rows; j++) {
            expected[j] -= expected[i] * matrix[i][j];
          }
        }
        factor.solve(x);
        assertThat(dense(x)).containsExactly(expected, within(1e-6 * Math.pow(4, 6)));
        for (int i = 0; i < rows; i++) {
          assertThat(x.get(i) == 0 || x.lists(i)).isTrue();
        }
      }
    }
  }

  @Test
  void theTransposeSolvesTheTransposedEquations() {
    for (int rows = 1; rows < 40; rows++) {
      var factor = factor(matrix(rows));
      var transpose = new TriangularFactor(rows, false);
      int last = rows - 1;
      transpose.transpose(factor, IntStream.range(0, rows).map(i -> last - i).toArray(), true);
      assertThat(transpose.numbers()).isEqualTo(factor.numbers());
      var x = vector(rows, 2);
      var y = vector(rows, 1);
      double[] right = dense(x);
      double[] cost = dense(y);
      factor.solve(x);
      transpose.solve(y);
      double here = IntStream.range(0, rows).mapToDouble(i -> cost[i] * x.get(i)).sum();
      double there = IntStream.range(0, rows).mapToDouble(i -> right[i] * y.get(i)).sum();
      assertThat(here).isCloseTo(there, within(1e-6 * Math.max(1, Math.abs(there))));
    }
  }

  @Test
  void whatIsClearedIsTheIdentity() {
    var factor = factor(matrix(6));
    factor.clear();
    var x = vector(6, 3);
    double[] before = dense(x);
    factor.solve(x);
    assertThat(dense(x)).containsExactly(before);
  }
}
