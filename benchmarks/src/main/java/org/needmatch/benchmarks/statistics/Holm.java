package org.needmatch.benchmarks.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Holm's correction for asking several questions of the same data: an adjusted
 * value below 0.05 keeps the chance of any false finding below 0.05 (Holm,
 * Scandinavian Journal of Statistics 6, 1979).
 */
public final class Holm {
  private Holm() {
  }

  /** The adjusted values, in the order of those given. */
  public static List<Double> adjust(List<Double> values) {
    var order = IntStream.range(0, values.size()).boxed().sorted(Comparator.comparing(values::get))
        .toList();
    var adjusted = new Double[values.size()];
    double least = 0;
    for (int i = 0; i < order.size(); i++) {
      least = Math.max(least, Math.min(1, (values.size() - i) * values.get(order.get(i))));
      adjusted[order.get(i)] = least;
    }
    return List.of(adjusted);
  }
}
