package org.needmatch.internal.bound;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.simplex.LinearSolver;

/**
 * The choice of one week for each unit, made once, by whichever thread comes
 * first; others wait for it. Thread-safe.
 */
final class ChosenWeeks implements Runnable {
  private final LinearSolver.Whole program;
  private final Function<double[], float[]> pairs;
  private final BooleanSupplier stop;
  private float @Nullable [] taken;
  private boolean done;

  /**
   * @param pairs
   *          how much each pair is taken in a solution
   */
  ChosenWeeks(LinearSolver.Whole program, Function<double[], float[]> pairs, BooleanSupplier stop) {
    this.program = program;
    this.pairs = pairs;
    this.stop = stop;
  }

  @Override
  public synchronized void run() {
    if (!done) {
      done = true;
      double[] solution = program.solve(stop);
      taken = solution == null ? null : pairs.apply(solution);
    }
  }

  /** How much each pair is taken, or null when nothing was found. */
  synchronized float @Nullable [] taken() {
    return taken;
  }

  /** Work it took, in units of about a pair priced. */
  synchronized long work() {
    return program.work();
  }
}
