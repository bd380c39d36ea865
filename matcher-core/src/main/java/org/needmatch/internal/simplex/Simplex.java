package org.needmatch.internal.simplex;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Maximises over variables of zero or more under rows of the form "at most",
 * with right sides of zero or more, so that doing nothing is allowed. Primal
 * revised simplex; right sides are raised by a little, each differently, so
 * that it does not go round in circles (A. Charnes, Econometrica 20, 1952).
 * After columns are added or costs changed it goes on from where it stood. Rows
 * may sleep: they count only once an optimum of the others breaks them, and are
 * then mended by the dual simplex method (C. E. Lemke, Naval Research Logistics
 * Quarterly 1, 1954). Floating point. Not thread-safe.
 */
public final class Simplex implements LinearSolver {
  private static final double SMALLEST_PIVOT = 1e-7;
  private static final double BROKEN = 1e-5;
  private static final double RAISE = 1e-6;
  private static final double GAIN = 1e-9;
  private static final int MAX_EXCHANGES = 64;
  private static final int PIVOTS_BETWEEN_LOOKS = 32;
  private static final int MAX_MENDING = 20_000;
  private static final int OPERATIONS_A_UNIT = 10;

  private final Columns columns;
  private final int rows;
  private final double[] right;
  private final double[] raised;
  private final SleepingRows sleeping;
  private final boolean[] sleeps;
  private final RatioTest ratios;
  private final int[] basis;
  private final double[] x;
  private final IndexedVector alpha;
  private final IndexedVector inverse;
  private final ReducedCosts costs;
  private final BasisFactorization factors;
  private boolean fresh;
  private boolean stale = true;
  private long pivots;

  /**
   * A program without columns.
   *
   * @param right
   *          of each row, zero or more
   */
  public Simplex(double[] right) {
    this(right, right.length);
  }

  /**
   * The same with rows that sleep until they are broken.
   *
   * @param firstSleeper
   *          from this row on all sleep
   */
  public Simplex(double[] right, int firstSleeper) {
    rows = right.length;
    this.right = right.clone();
    raised = right.clone();
    var random = new SplittableRandom(rows);
    for (int r = 0; r < rows; r++) {
      raised[r] += RAISE * (1 + random.nextDouble());
    }
    columns = new Columns(rows);
    basis = new int[rows];
    x = raised.clone();
    sleeping = new SleepingRows(columns, raised, firstSleeper);
    sleeps = sleeping.flags();
    ratios = new RatioTest(sleeps);
    alpha = new IndexedVector(rows);
    inverse = new IndexedVector(rows);
    costs = new ReducedCosts(columns, rows);
    factors = new BasisFactorization(columns, sleeps);
    restart();
  }

  /** Goes back to doing nothing, which is always allowed. */
  private void restart() {
    Arrays.setAll(basis, r -> ~r);
    sleeping.sleepAll();
    fresh = false;
  }

  @Override
  public Runnable wayBack() {
    int[] variables = basis.clone();
    boolean[] asleep = sleeps.clone();
    return () -> {
      System.arraycopy(variables, 0, basis, 0, rows);
      System.arraycopy(asleep, 0, sleeps, 0, rows);
      refactor();
    };
  }

  @Override
  public void setAside(int first, double loss) {
    costs.setAside(first, loss);
  }

  @Override
  public boolean takeBack(int column) {
    boolean was = costs.takeBack(column);
    stale |= was;
    return was;
  }

  /** Adds a variable at zero; returns its number. */
  @Override
  public int add(double cost, int[] row, double[] value, int size) {
    int column = columns.add(cost, row, value, size);
    costs.add(column);
    stale = true;
    return column;
  }

  /** Changes what a variable is worth. */
  @Override
  public void cost(int column, double cost) {
    if (columns.cost(column) != cost) {
      columns.cost(column, cost);
      stale = true;
    }
  }

  /** The program as data. */
  public LinearProgram program(int firstSleeper) {
    return columns.program(right, firstSleeper);
  }

  /** Number of variables. */
  @Override
  public int columns() {
    return columns.count();
  }

  /** Price of a row after {@link #solve}: zero or more at the optimum. */
  @Override
  public double price(int row) {
    return costs.price(row);
  }

  /** Values of all variables. */
  @Override
  public double[] values() {
    var values = new double[columns.count()];
    for (int r = 0; r < rows; r++) {
      if (basis[r] >= 0) {
        values[basis[r]] = Math.max(0, x[r]);
      }
    }
    return values;
  }

  /** Work so far, in units of some numbers handled; the same on any machine. */
  @Override
  public long work() {
    return (factors.operations() + costs.operations()) / OPERATIONS_A_UNIT;
  }

  /**
   * What the rows are worth at their prices: the program's value once it is
   * solved, as if no right side had been raised.
   */
  @Override
  public double objective() {
    double sum = 0;
    for (int r = 0; r < rows; r++) {
      sum += right[r] * costs.price(r);
    }
    return sum;
  }

  /**
   * Exchanges variables until nothing gains. Returns false when that took too
   * many, or soon after it shall stop.
   */
  @Override
  public boolean solve(int most, BooleanSupplier stop) {
    if (!fresh) {
      refactor();
      fresh = true;
    } else if (stale) {
      reprice();
    }
    long last = pivots + most;
    do {
      if (!improve(last, stop)) {
        return false;
      }
    } while (sleeping.wake(basis, x, BROKEN) && mend(stop));
    return fresh;
  }

  /** Whether nothing gains any more. */
  private boolean improve(long last, BooleanSupplier stop) {
    for (int i = 0; pivots < last && !(i % PIVOTS_BETWEEN_LOOKS == 0 && stop.getAsBoolean()); i++) {
      int entering = costs.entering();
      if (entering == ReducedCosts.NOBODY) {
        return true;
      }
      load(entering);
      double gain = columns.gain(entering, alpha, basis);
      if (gain <= GAIN) {
        costs.correct(entering, Math.min(0, gain));
        continue;
      }
      int row = ratios.leaving(x, alpha);
      if (row < 0) {
        return false;
      }
      costs.correct(entering, gain);
      invert(row);
      costs.look(inverse);
      exchange(entering, row, Math.max(0, x[row]) / alpha.get(row), true);
    }
    return false;
  }

  /** Mends rows that were woken because they are broken. */
  private boolean mend(BooleanSupplier stop) {
    refactor();
    for (int i = 0; i < MAX_MENDING; i++) {
      int row = sleeping.mostBroken(x, BROKEN);
      if (row < 0) {
        return true;
      }
      if (i % PIVOTS_BETWEEN_LOOKS == 0 && stop.getAsBoolean()) {
        break;
      }
      invert(row);
      costs.look(inverse);
      int entering = costs.enteringFor();
      if (entering != ReducedCosts.NOBODY) {
        load(entering);
      }
      if (entering != ReducedCosts.NOBODY && alpha.get(row) < -SMALLEST_PIVOT) {
        exchange(entering, row, x[row] / alpha.get(row), false);
      } else if (basis[row] >= 0 || !sleeping.sleep(row)) {
        break;
      }
    }
    restart();
    return false;
  }

  private void refactor() {
    factors.factor(basis);
    costs.copyRows();
    for (int r = 0; r < rows; r++) {
      costs.basic(~r, false);
    }
    for (int c = 0; c < columns.count(); c++) {
      costs.basic(c, false);
    }
    alpha.clear();
    for (int r = 0; r < rows; r++) {
      costs.basic(basis[r], true);
      alpha.add(r, raised[r]);
    }
    factors.forward(alpha);
    for (int r = 0; r < rows; r++) {
      x[r] = alpha.get(r);
    }
    reprice();
  }

  private void reprice() {
    inverse.clear();
    for (int r = 0; r < rows; r++) {
      if (basis[r] >= 0) {
        inverse.add(r, columns.cost(basis[r]));
      }
    }
    factors.backward(inverse);
    costs.reset(inverse);
    stale = false;
  }

  private void load(int variable) {
    alpha.clear();
    if (variable < 0) {
      alpha.add(~variable, 1);
    } else {
      columns.scatter(variable, sleeps, alpha);
    }
    factors.forward(alpha);
  }

  private void invert(int row) {
    inverse.clear();
    inverse.add(row, 1);
    factors.backward(inverse);
  }

  private void exchange(int entering, int row, double step, boolean clips) {
    for (int i = 0; i < alpha.size(); i++) {
      int r = alpha.at(i);
      double now = x[r] - step * alpha.get(r);
      x[r] = clips && now < 0 && !sleeps[r] ? 0 : now;
    }
    x[row] = step;
    costs.exchange(entering, basis[row], alpha.get(row));
    basis[row] = entering;
    factors.exchange(row, alpha);
    pivots++;
    if (factors.exchanges() >= MAX_EXCHANGES || factors.isHeavy()) {
      refactor();
    }
  }
}
