package org.needmatch.internal.simplex;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Maximises over variables of zero or more under rows of the form "at most",
 * with right sides of zero or more, so that doing nothing is allowed. Primal
 * revised simplex; right sides are raised by a little, each differently, so
 * that it does not go round in circles (A. Charnes, Econometrica 20, 1952).
 * After columns are added or costs changed it goes on from where it stood.
 * Floating point. Not thread-safe.
 */
public final class Simplex {
  private static final double ZERO = 1e-13;
  private static final double SMALLEST_PIVOT = 1e-7;
  private static final double SLACKNESS = 1e-9;
  private static final double RAISE = 1e-6;
  private static final int MAX_EXCHANGES = 64;
  private static final int PIVOTS_BETWEEN_LOOKS = 32;

  private final Columns columns = new Columns();
  private final int rows;
  private final double[] right;
  private final double[] raised;
  private final int[] basis;
  private final double[] x;
  private final double[] price;
  private final double[] alpha;
  private final BasisFactorization factors;
  private double[] norm = new double[64];
  private boolean[] basic = new boolean[64];
  private final boolean[] slackBasic;
  private final PartialPricing shortList = new PartialPricing();
  private final int[] nonzero;
  private int nonzeros;
  private boolean fresh;
  private long pivots;

  /**
   * A program without columns.
   *
   * @param right
   *          of each row, zero or more
   */
  public Simplex(double[] right) {
    rows = right.length;
    this.right = right.clone();
    raised = right.clone();
    var random = new SplittableRandom(rows);
    for (int r = 0; r < rows; r++) {
      raised[r] += RAISE * (1 + random.nextDouble());
    }
    basis = new int[rows];
    x = raised.clone();
    price = new double[rows];
    alpha = new double[rows];
    factors = new BasisFactorization(columns, rows);
    nonzero = new int[rows];
    slackBasic = new boolean[rows];
    for (int r = 0; r < rows; r++) {
      basis[r] = ~r;
      slackBasic[r] = true;
    }
  }

  /** Adds a variable at zero; returns its number. */
  public int add(double cost, int[] row, double[] value, int size) {
    int column = columns.add(cost, row, value, size);
    if (column >= norm.length) {
      norm = Arrays.copyOf(norm, 2 * norm.length);
      basic = Arrays.copyOf(basic, norm.length);
    }
    double squares = 1;
    for (int i = 0; i < size; i++) {
      squares += value[i] * value[i];
    }
    norm[column] = 1 / Math.sqrt(squares);
    return column;
  }

  /** Changes what a variable is worth. */
  public void cost(int column, double cost) {
    columns.cost(column, cost);
  }

  /** Number of variables. */
  public int columns() {
    return columns.count();
  }

  /** Price of a row after {@link #solve}: zero or more at the optimum. */
  public double price(int row) {
    return price[row];
  }

  /** Values of all variables. */
  public double[] values() {
    var values = new double[columns.count()];
    for (int r = 0; r < rows; r++) {
      if (basis[r] >= 0) {
        values[basis[r]] = x[r];
      }
    }
    return values;
  }

  /** Exchanges of variables so far. */
  public long pivots() {
    return pivots;
  }

  /**
   * What the rows are worth at their prices: the program's value once it is
   * solved, as if no right side had been raised.
   */
  public double objective() {
    double sum = 0;
    for (int r = 0; r < rows; r++) {
      sum += right[r] * price[r];
    }
    return sum;
  }

  /**
   * Exchanges variables until nothing gains. Returns false when that took too
   * many.
   */
  public boolean solve(int most) {
    return solve(most, () -> false);
  }

  /** The same, or false soon after it shall stop. */
  public boolean solve(int most, BooleanSupplier stop) {
    if (!fresh) {
      refactor();
      fresh = true;
    }
    shortList.clear();
    for (int i = 0; i < most && !(i % PIVOTS_BETWEEN_LOOKS == 0 && stop.getAsBoolean()); i++) {
      reprice();
      int entering = entering();
      if (entering == PartialPricing.NOBODY) {
        return true;
      }
      load(entering);
      int row = leaving();
      if (row < 0) {
        return false;
      }
      exchange(entering, row);
    }
    return false;
  }

  private void refactor() {
    factors.factor(basis);
    Arrays.fill(basic, false);
    Arrays.fill(slackBasic, false);
    for (int variable : basis) {
      if (variable < 0) {
        slackBasic[~variable] = true;
      } else {
        basic[variable] = true;
      }
    }
    System.arraycopy(raised, 0, x, 0, rows);
    factors.forward(x);
    for (int r = 0; r < rows; r++) {
      x[r] = Math.max(0, x[r]);
    }
  }

  private void reprice() {
    for (int r = 0; r < rows; r++) {
      price[r] = basis[r] >= 0 ? columns.cost(basis[r]) : 0;
    }
    factors.backward(price);
  }

  private int entering() {
    int best = shortList.best(this::gain);
    if (best == PartialPricing.NOBODY) {
      shortList.clear();
      for (int c = 0; c < columns.count(); c++) {
        shortList.consider(c, gain(c));
      }
      for (int r = 0; r < rows; r++) {
        if (price[r] < 0) {
          shortList.consider(~r, gain(~r));
        }
      }
      best = shortList.best(this::gain);
    }
    return best;
  }

  private double gain(int variable) {
    if (variable < 0) {
      return slackBasic[~variable] ? 0 : -price[~variable];
    }
    return basic[variable]
        ? 0
        : (columns.cost(variable) - columns.times(variable, price)) * norm[variable];
  }

  private void load(int variable) {
    Arrays.fill(alpha, 0);
    if (variable < 0) {
      alpha[~variable] = 1;
    } else {
      columns.scatter(variable, alpha);
    }
    factors.forward(alpha);
    nonzeros = 0;
    for (int r = 0; r < rows; r++) {
      if (Math.abs(alpha[r]) > ZERO) {
        nonzero[nonzeros++] = r;
      }
    }
  }

  private int leaving() {
    double reach = Double.MAX_VALUE;
    for (int i = 0; i < nonzeros; i++) {
      int r = nonzero[i];
      if (alpha[r] > SMALLEST_PIVOT) {
        reach = Math.min(reach, (x[r] + SLACKNESS) / alpha[r]);
      }
    }
    int row = -1;
    double largest = 0;
    for (int i = 0; i < nonzeros; i++) {
      int r = nonzero[i];
      if (alpha[r] > SMALLEST_PIVOT && x[r] <= reach * alpha[r] && alpha[r] > largest) {
        largest = alpha[r];
        row = r;
      }
    }
    return row;
  }

  private void exchange(int entering, int row) {
    double step = x[row] / alpha[row];
    for (int i = 0; i < nonzeros; i++) {
      int r = nonzero[i];
      x[r] = Math.max(0, x[r] - step * alpha[r]);
    }
    x[row] = step;
    setBasic(basis[row], false);
    setBasic(entering, true);
    basis[row] = entering;
    factors.exchange(row, alpha, nonzero, nonzeros);
    pivots++;
    if (factors.exchanges() >= MAX_EXCHANGES || factors.isHeavy()) {
      refactor();
    }
  }

  private void setBasic(int variable, boolean value) {
    if (variable < 0) {
      slackBasic[~variable] = value;
    } else {
      basic[variable] = value;
    }
  }
}
