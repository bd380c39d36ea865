package org.needmatch.ortools;

import com.google.ortools.Loader;
import org.needmatch.internal.timefold.CertifiedStrategy;
import org.needmatch.strategy.SolverModel;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;
import org.needmatch.strategy.UnsupportedProblemException;

/**
 * The certified search, which above 20,000 and up to 100,000 pairs also chooses
 * among the weeks that prices bring up, by OR-Tools: GLOP solves the linear
 * program, SCIP the integer one. Elsewhere it is the certified search.
 * Thread-safe.
 */
public final class OrToolsStrategy implements Strategy {
  private final CertifiedStrategy search = new CertifiedStrategy(GlopProgram::new);

  /** For ServiceLoader. */
  public OrToolsStrategy() {
  }

  @Override
  public String name() {
    return "certified-ortools";
  }

  @Override
  public String description() {
    return "certified, which in a city also chooses among the weeks that prices bring up, by OR-Tools";
  }

  @Override
  public boolean keepsConstraints() {
    return search.keepsConstraints();
  }

  @Override
  public boolean keepsGapLimit() {
    return search.keepsGapLimit();
  }

  /**
   * @throws UnsupportedProblemException
   *           when the memory is not enough, or OR-Tools is not there for this
   *           machine
   */
  @Override
  public StrategyResult solve(SolverModel model, StrategyControl control)
      throws UnsupportedProblemException {
    try {
      Loader.loadNativeLibraries();
    } catch (RuntimeException | LinkageError e) {
      throw new UnsupportedProblemException(
          "OR-Tools has no library for this machine: " + e.getMessage());
    }
    return search.solve(model, control);
  }
}
