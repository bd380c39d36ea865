package org.needmatch.internal.simplex;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Maximises over variables of zero or more under rows of the form "at most",
 * with right sides of zero or more; goes on from where it stood after columns
 * are added or costs changed. Some can ask variables to be whole. Floating
 * point. Not thread-safe.
 */
public interface LinearSolver {

  /** Opens solvers. Thread-safe. */
  @FunctionalInterface
  interface Engine {
    /**
     * A program without columns.
     *
     * @param right
     *          of each row, zero or more
     * @param firstSleeper
     *          from this row on rows are seldom tight
     */
    LinearSolver open(double[] right, int firstSleeper);
  }

  /** Adds a variable at zero; returns its number. */
  int add(double cost, int[] row, double[] value, int size);

  /** Changes what a variable is worth. */
  void cost(int column, double cost);

  /**
   * Solves the program. Returns false when it gave up.
   *
   * @param most
   *          about so many exchanges of variables; a solver may make more
   */
  boolean solve(int most, BooleanSupplier stop);

  /** The same without an end but that of its work. */
  default boolean solve(int most) {
    return solve(most, () -> false);
  }

  /**
   * What brings it back, at any later time, to where it stands now; may do
   * nothing.
   */
  default Runnable wayBack() {
    return () -> {
    };
  }

  /**
   * Leaves variables at zero that cost more than this at the prices of the last
   * {@link #solve}; may do nothing.
   *
   * @param first
   *          only variables from this one on
   */
  default void setAside(int first, double loss) {
  }

  /** Whether the variable was set aside; now it is not. */
  default boolean takeBack(int column) {
    return false;
  }

  /** Price of a row after {@link #solve}: zero or more at the optimum. */
  double price(int row);

  /** Values of all variables. */
  double[] values();

  /** What the rows are worth at their prices. */
  double objective();

  /** Number of variables. */
  int columns();

  /** Work so far, in units of some numbers handled; the same on any machine. */
  long work();

  /**
   * The integer program as it is now, at the prices of the last {@link #solve}; a
   * copy, to be solved on another thread while this goes on. Null from a solver
   * that has none.
   *
   * @param binary
   *          for each variable, whether it is to be 0 or 1
   * @param slack
   *          variables that cost more than this are left out: nothing better
   *          could be had with them
   */
  default @Nullable Whole whole(boolean[] binary, double slack) {
    return null;
  }

  /** An integer program, to be solved once. Not thread-safe. */
  interface Whole {
    /**
     * Values of all variables in the best solution found, or null for none; the
     * same each time unless it is stopped. Cost: seconds for ten thousand
     * variables.
     */
    double @Nullable [] solve(BooleanSupplier stop);

    /** Work it took, in the units of {@link LinearSolver#work}. */
    long work();
  }
}
