package org.needmatch.internal.simplex;

import java.util.Arrays;
import java.util.SplittableRandom;

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
  private static final double GAIN = 1e-9;
  private static final double SMALLEST_PIVOT = 1e-7;
  private static final double SLACKNESS = 1e-9;
  private static final double RAISE = 1e-6;
  private static final int MOST_EXCHANGES = 64;
  private static final int NOBODY = Integer.MIN_VALUE;
  private static final int SHORT_LIST = 24;
  private static final double SHORT_LIST_SHARE = 0.4;

  private final Columns columns = new Columns();
  private final int rows;
  private final double[] right;
  private final int[] basis;
  private final double[] x;
  private final double[] price;
  private final double[] alpha;
  private final Factors factors;
  private double[] norm = new double[64];
  private boolean[] basic = new boolean[64];
  private final boolean[] slackBasic;
  private final int[] shortList = new int[SHORT_LIST];
  private final double[] shortGain = new double[SHORT_LIST];
  private int shortSize;
  private double shortListMost;
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
    var random = new SplittableRandom(rows);
    for (int r = 0; r < rows; r++) {
      this.right[r] += RAISE * (1 + random.nextDouble());
    }
    basis = new int[rows];
    x = this.right.clone();
    price = new double[rows];
    alpha = new double[rows];
    factors = new Factors(columns, rows);
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

  /** What the variables are worth together. */
  public double objective() {
    double sum = 0;
    for (int r = 0; r < rows; r++) {
      sum += basis[r] >= 0 ? columns.cost(basis[r]) * x[r] : 0;
    }
    return sum;
  }

  /**
   * Exchanges variables until nothing gains. Returns false when that took too
   * many.
   */
  public boolean solve(int most) {
    if (!fresh) {
      refactor();
      fresh = true;
    }
    shortSize = 0;
    for (int i = 0; i < most; i++) {
      reprice();
      int entering = entering();
      if (entering == NOBODY) {
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
    System.arraycopy(right, 0, x, 0, rows);
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

  /** The variable that gains most among a few that lately gained much. */
  private int entering() {
    int best = bestOfShort();
    if (best == NOBODY) {
      shortList();
      best = bestOfShort();
    }
    return best;
  }

  private int bestOfShort() {
    int best = NOBODY;
    double most = GAIN;
    for (int i = 0; i < shortSize; i++) {
      double gain = gain(shortList[i]);
      if (gain > most) {
        most = gain;
        best = shortList[i];
      }
    }
    if (best != NOBODY && most < SHORT_LIST_SHARE * shortListMost) {
      return NOBODY;
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

  private void shortList() {
    shortSize = 0;
    shortListMost = 0;
    for (int c = 0; c < columns.count(); c++) {
      consider(c, gain(c));
    }
    for (int r = 0; r < rows; r++) {
      if (price[r] < 0) {
        consider(~r, gain(~r));
      }
    }
    shortListMost = shortSize == 0 ? 0 : shortGain[0];
  }

  private void consider(int variable, double gain) {
    if (gain <= GAIN || shortSize == SHORT_LIST && gain <= shortGain[shortSize - 1]) {
      return;
    }
    int at = shortSize < SHORT_LIST ? shortSize++ : shortSize - 1;
    while (at > 0 && shortGain[at - 1] < gain) {
      shortGain[at] = shortGain[at - 1];
      shortList[at] = shortList[at - 1];
      at--;
    }
    shortGain[at] = gain;
    shortList[at] = variable;
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
    if (factors.exchanges() >= MOST_EXCHANGES || factors.isHeavy()) {
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
