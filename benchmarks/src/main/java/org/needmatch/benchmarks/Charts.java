package org.needmatch.benchmarks;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.needmatch.benchmarks.plot.Axis;
import org.needmatch.benchmarks.plot.SvgPlot;
import org.needmatch.benchmarks.statistics.Means;
import org.needmatch.benchmarks.statistics.StepCurve;

/** A comparison as plots, each an SVG by the name of its file. */
final class Charts {
  private static final double FIRST_SECOND = 0.3;
  private static final int POINTS = 160;
  /** What stands for nothing on a logarithmic axis, in percent. */
  private static final double FLOOR = 0.001;
  /** Seconds below which costs count as equal in a profile. */
  private static final double LEAST_COST = 0.01;
  private static final double TENTH = 0.1;

  private final Comparison comparison;
  private final double target;

  /**
   * @param target
   *          share of the best plan that may be missing in the time to target
   */
  Charts(Comparison comparison, double target) {
    this.comparison = comparison;
    this.target = target;
  }

  Map<String, String> ofAllInputs() {
    var charts = new LinkedHashMap<String, String>();
    charts.put("profile-proof", profile("time to proof",
        run -> comparison.proven(run) ? comparison.secondsToProof(run) : Double.POSITIVE_INFINITY));
    charts.put("profile-integral", profile("primal integral", comparison::primalIntegral));
    charts.put("time-to-target", timeToTarget());
    return charts;
  }

  Map<String, String> of(String input) {
    var charts = new LinkedHashMap<String, String>();
    charts.put("shortfall", overTime(input, "short of the best bound", comparison::shortfall));
    charts.put("proven",
        overTime(input, "proven gap, plan to the strategy's own bound", comparison::provenGap));
    return charts;
  }

  private String overTime(String input, String what, ToDoubleBiFunction<Measured, Double> percent) {
    double last = Math.max(2 * FIRST_SECOND, comparison.horizon());
    double[] times = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      times[i] = FIRST_SECOND * Math.pow(last / FIRST_SECOND, i / (POINTS - 1.0));
    }
    var plot = new SvgPlot(input + ": " + what,
        Axis.logarithmic("seconds since the JVM was started", FIRST_SECOND, last),
        Axis.logarithmic("percent; median, shaded from 10 to 90 % of runs", FLOOR, 100));
    for (var strategy : comparison.strategies()) {
      var runs = comparison.of(input, strategy);
      if (!runs.isEmpty()) {
        double[][] values = Arrays.stream(times).mapToObj(
            time -> runs.stream().mapToDouble(run -> percent.applyAsDouble(run, time)).toArray())
            .toArray(double[][]::new);
        plot.line(strategy, times, quantile(values, 0.5)).band(times, quantile(values, TENTH),
            quantile(values, 1 - TENTH));
      }
    }
    return plot.svg();
  }

  private static double[] quantile(double[][] values, double share) {
    return Arrays.stream(values).mapToDouble(at -> Means.quantile(at, share)).toArray();
  }

  private String profile(String what, ToDoubleFunction<Measured> cost) {
    var strategies = comparison.strategies();
    double[][] costs = strategies.stream()
        .map(strategy -> Arrays.stream(comparison.costs(strategy, cost))
            .map(value -> Math.max(LEAST_COST, value)).toArray())
        .toArray(double[][]::new);
    var curves = StepCurve.profiles(costs);
    double most = 2;
    for (var curve : curves) {
      most = Math.max(most, Arrays.stream(curve.values()).max().orElse(1));
    }
    var plot = new SvgPlot("Performance profile: " + what,
        Axis.logarithmic("at most so many times the best strategy's", 1, most),
        Axis.linear("share of instances", 0, 1));
    steps(plot, curves, 1, most);
    return plot.svg();
  }

  private String timeToTarget() {
    var curves = comparison.strategies().stream()
        .map(strategy -> StepCurve
            .of(comparison.runs().stream().filter(run -> run.strategy().equals(strategy))
                .mapToDouble(run -> Math.max(FIRST_SECOND, comparison.secondsToTarget(run, target)))
                .toArray()))
        .toArray(StepCurve[]::new);
    double last = Math.max(2 * FIRST_SECOND, comparison.horizon());
    var plot = new SvgPlot(
        "Time to a plan within " + ResultFiles.number(100 * target) + " % of the best found",
        Axis.logarithmic("seconds since the JVM was started", FIRST_SECOND, last),
        Axis.linear("share of runs", 0, 1));
    steps(plot, curves, FIRST_SECOND, last);
    return plot.svg();
  }

  private void steps(SvgPlot plot, StepCurve[] curves, double from, double to) {
    List<String> strategies = comparison.strategies();
    for (int i = 0; i < curves.length; i++) {
      double[] inside = curves[i].values();
      double[] x = new double[inside.length + 2];
      x[0] = from;
      System.arraycopy(inside, 0, x, 1, inside.length);
      x[x.length - 1] = to;
      var curve = curves[i];
      plot.steps(strategies.get(i), x, Arrays.stream(x).map(curve::share).toArray());
    }
  }
}
