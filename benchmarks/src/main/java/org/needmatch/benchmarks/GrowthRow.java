package org.needmatch.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What a solve of one size took.
 *
 * @param regions
 *          0 for the whole at once
 * @param pairs
 *          eligible pairs of a volunteer and a role
 * @param seconds
 *          by the clock, of the solve
 * @param cpuSeconds
 *          of all threads, of the solve
 * @param peakMegabytes
 *          the most memory that the process held
 * @param toldMegabytes
 *          what regions told each other in all turns together
 */
record GrowthRow(int volunteers, int seats, int regions, long pairs, double seconds,
    double cpuSeconds, double peakMegabytes, double toldMegabytes, long points, long bound) {
  static final List<String> HEADER = List.of("volunteers", "seats", "regions", "pairs", "seconds",
      "cpu_seconds", "peak_mb", "told_mb", "points", "bound");

  /** Reads the cells of {@link #cells()}. */
  static GrowthRow of(List<String> cells) {
    return new GrowthRow(Integer.parseInt(cells.get(0)), Integer.parseInt(cells.get(1)),
        Integer.parseInt(cells.get(2)), Long.parseLong(cells.get(3)),
        Double.parseDouble(cells.get(4)), Double.parseDouble(cells.get(5)),
        Double.parseDouble(cells.get(6)), Double.parseDouble(cells.get(7)),
        Long.parseLong(cells.get(8)), Long.parseLong(cells.get(9)));
  }

  /** As a row of a table, in the order of {@link #HEADER}. */
  List<String> cells() {
    return List.of(Integer.toString(volunteers), Integer.toString(seats), Integer.toString(regions),
        Long.toString(pairs), number(seconds), number(cpuSeconds), number(peakMegabytes),
        number(toldMegabytes), Long.toString(points), Long.toString(bound));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** The same with what was seen of the process from outside. */
  GrowthRow withPeak(double megabytes) {
    return new GrowthRow(volunteers, seats, regions, pairs, seconds, cpuSeconds, megabytes,
        toldMegabytes, points, bound);
  }

  /**
   * The power of pairs that a figure grows with: the slope of the line through
   * the logarithms that leaves the least squares.
   *
   * @param rows
   *          two or more, of different numbers of pairs
   * @param figure
   *          above 0
   */
  static double exponent(List<GrowthRow> rows, ToDoubleFunction<GrowthRow> figure) {
    double x = rows.stream().mapToDouble(row -> Math.log(row.pairs())).average().orElseThrow();
    double y = rows.stream().mapToDouble(row -> Math.log(figure.applyAsDouble(row))).average()
        .orElseThrow();
    double across = 0;
    double both = 0;
    for (var row : rows) {
      double dx = Math.log(row.pairs()) - x;
      across += dx * dx;
      both += dx * (Math.log(figure.applyAsDouble(row)) - y);
    }
    return both / across;
  }
}
