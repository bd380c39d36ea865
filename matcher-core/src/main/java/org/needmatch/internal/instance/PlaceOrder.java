package org.needmatch.internal.instance;

import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Place;
import org.needmatch.internal.geo.PlaceGrid;

/**
 * What lies near each other, one after the other: what a thread looks at for
 * one of them is mostly what it has just looked at for another, and still in
 * the processor's cache.
 */
final class PlaceOrder {
  private static final PlaceGrid GRID = new PlaceGrid(0.04);

  private PlaceOrder() {
  }

  /**
   * The numbers below the count by the place of each, first those without one.
   * Cost: of sorting them.
   */
  static int[] of(int count, IntFunction<@Nullable Place> where) {
    record Placed(int number, long cell) {
    }
    return IntStream.range(0, count)
        .mapToObj(number -> new Placed(number, cell(where.apply(number))))
        .sorted(Comparator.comparingLong(Placed::cell).thenComparingInt(Placed::number))
        .mapToInt(Placed::number).toArray();
  }

  private static long cell(@Nullable Place place) {
    return place == null ? -1 : GRID.cell(place);
  }
}
