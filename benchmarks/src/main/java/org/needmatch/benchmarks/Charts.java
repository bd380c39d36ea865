package org.needmatch.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.ToDoubleBiFunction;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Quality and proof over time on one input, as PNG. */
final class Charts {
  private static final double FIRST_SECOND = 0.3;
  private static final int POINTS = 240;
  /** What stands for nothing on a logarithmic axis, in percent. */
  private static final double FLOOR = 0.001;

  private final Comparison comparison;
  private final String input;

  Charts(Comparison comparison, String input) {
    System.setProperty("java.awt.headless", "true");
    this.comparison = comparison;
    this.input = input;
  }

  byte[] shortfall() throws IOException {
    return chart("short of the best bound", comparison::shortfall);
  }

  byte[] provenGap() throws IOException {
    return chart("proven gap: plan to the strategy's own bound", comparison::provenGap);
  }

  private byte[] chart(String what, ToDoubleBiFunction<Measured, Double> percent)
      throws IOException {
    double last = Math.max(2 * FIRST_SECOND, comparison.seconds());
    double[] times = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      times[i] = FIRST_SECOND * Math.pow(last / FIRST_SECOND, i / (POINTS - 1.0));
    }
    XYChart chart = new XYChartBuilder().width(900).height(480).title(input + ": " + what)
        .xAxisTitle("seconds since the JVM was started")
        .yAxisTitle("percent, mean over seeds (" + FLOOR + " stands for 0)").build();
    chart.getStyler().setXAxisLogarithmic(true);
    chart.getStyler().setYAxisLogarithmic(true);
    for (var strategy : comparison.strategies()) {
      var runs = comparison.of(input, strategy);
      if (!runs.isEmpty()) {
        double[] values = Arrays.stream(times)
            .map(time -> Math.max(FLOOR, runs.stream()
                .mapToDouble(run -> percent.applyAsDouble(run, time)).average().orElse(0)))
            .toArray();
        chart.addSeries(strategy, times, values).setMarker(SeriesMarkers.NONE);
      }
    }
    return BitmapEncoder.getBitmapBytes(chart, BitmapEncoder.BitmapFormat.PNG);
  }
}
