package org.needmatch.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.plan.Score;
import org.needmatch.strategy.StopCause;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;

/** One solve with CP-SAT, level after level. */
final class CpSatRun {
  private static final double WHILE_RULES_CAN_BE_MENDED = 0.7;
  /**
   * CP-SAT's strategies complement each other from eight on, however few cores
   * there are: with two it does not solve what eight on two cores solve in a
   * second.
   */
  private static final int WORKERS = 8;
  private static final double ROUNDING = 1e-6;

  private final Instance instance;
  private final StrategyControl control;
  private final PlanCodec plans;
  private final CpSatModel model;
  private int[] best = {};
  private Score bestScore;
  private long boundMedium;
  private long branches;

  CpSatRun(Instance instance, StrategyControl control) {
    this.instance = instance;
    this.control = control;
    Loader.loadNativeLibraries();
    plans = new PlanCodec(instance);
    bestScore = plans.score(best);
    boundMedium = instance.sessions().totalValue();
    model = new CpSatModel(instance);
  }

  StrategyResult run() {
    boolean proven = levels();
    var cause = proven
        ? StopCause.OPTIMAL
        : control.cancelled() ? StopCause.CANCELLED : StopCause.TIME_LIMIT;
    return new StrategyResult(best, boundMedium, branches, cause);
  }

  /**
   * The medium of any plan first, for the bound. Where that leaves rules broken
   * that a plan could mend: those, then the medium of such plans. Returns whether
   * every level is proven best.
   */
  private boolean levels() {
    var faults = instance.pinFaults();
    boolean mendable = faults.mendable() > 0;
    var medium = maximise(model.medium(), true, mendable ? WHILE_RULES_CAN_BE_MENDED : 1);
    boolean proven = medium.proven();
    if (mendable) {
      long mended = faults.mendable();
      if (bestScore.hard() + faults.lasting() < 0 || bestScore.medium() < medium.value()) {
        var level = maximise(model.mended(), false, 1);
        mended = level.value();
        model.model().addGreaterOrEqual(model.mended(), mended);
        medium = maximise(model.medium(), false, 1);
        proven = level.proven() && medium.proven();
      } else {
        model.model().addGreaterOrEqual(model.mended(), mended);
      }
    }
    if (!proven) {
      return false;
    }
    model.model().addGreaterOrEqual(model.medium(), medium.value());
    return maximise(model.soft(), false, 1).proven();
  }

  private record Level(long value, boolean proven) {
    static final Level UNKNOWN = new Level(Long.MIN_VALUE, false);
  }

  private double timeLeft() {
    var limit = control.timeLimit();
    return limit == null ? Double.MAX_VALUE : limit.minus(control.elapsed()).toNanos() / 1e9;
  }

  private Level maximise(LinearExpr level, boolean provesBound, double shareOfTime) {
    double seconds = timeLeft() * shareOfTime;
    if (seconds <= 0 || control.cancelled()) {
      return Level.UNKNOWN;
    }
    model.model().maximize(level);
    if (best.length > 0) {
      model.hint(best);
    }
    var solver = new CpSolver();
    var parameters = solver.getParameters();
    parameters.setNumWorkers(Math.max(WORKERS, control.threads()));
    parameters.setRandomSeed((int) (control.seed() & Integer.MAX_VALUE));
    if (control.timeLimit() != null) {
      parameters.setMaxTimeInSeconds(seconds);
    }
    if (provesBound) {
      solver.setBestBoundCallback(new Proven());
    }
    var status = solver.solve(model.model(), new Found(solver));
    branches += solver.numBranches();
    if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
      return Level.UNKNOWN;
    }
    if (provesBound) {
      bound(solver.bestObjectiveBound());
    }
    return new Level(Math.round(solver.objectiveValue()), status == CpSolverStatus.OPTIMAL);
  }

  private synchronized void bound(double proven) {
    long medium = (long) Math.floor(proven + ROUNDING);
    if (medium < boundMedium) {
      boundMedium = medium;
      control.bound(medium);
    }
  }

  private synchronized void offer(int[] edges) {
    var score = plans.score(edges);
    if (score.betterThan(bestScore)) {
      best = edges;
      bestScore = score;
      control.improved(edges, score);
    }
  }

  /** A class of its own: native code looks for a method that takes a Double. */
  private final class Proven implements Consumer<Double> {
    @Override
    public void accept(Double value) {
      bound(value);
    }
  }

  private final class Found extends CpSolverSolutionCallback {
    private final CpSolver solver;

    Found(CpSolver solver) {
      this.solver = solver;
    }

    @Override
    public void onSolutionCallback() {
      offer(IntStream.range(0, instance.graph().edges()).filter(e -> value(model.edge(e)) > 0)
          .toArray());
      if (control.cancelled()) {
        solver.stopSearch();
      }
    }
  }
}
