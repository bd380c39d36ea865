package org.needmatch.internal.generate;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Draws items with chances in proportion to their weights, in logarithmic time.
 * Immutable.
 */
final class WeightedSampler<T> {
  private final List<T> items;
  private final double[] upTo;

  WeightedSampler(List<T> items, ToDoubleFunction<T> weight) {
    this.items = List.copyOf(items);
    upTo = new double[items.size()];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += weight.applyAsDouble(items.get(i));
      upTo[i] = sum;
    }
  }

  T draw(RandomStream dice) {
    return at(dice.unit());
  }

  /** The item that a number from 0 to below 1 stands for. */
  T at(double unit) {
    int at = Arrays.binarySearch(upTo, unit * upTo[upTo.length - 1]);
    return items.get(Math.min(at < 0 ? -at - 1 : at + 1, upTo.length - 1));
  }
}
