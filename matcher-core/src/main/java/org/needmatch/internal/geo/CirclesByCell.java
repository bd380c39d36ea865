package org.needmatch.internal.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.needmatch.domain.Place;

/**
 * Circles in the cells of a grid that their middles lie in, to find those that
 * may hold a place without looking at those far away. Immutable and
 * thread-safe.
 */
public final class CirclesByCell {
  private record Cell(int[] positions, UnitVectors middles, double[] squaredChords) {
    static Cell of(List<Integer> positions, List<Circle> circles) {
      var those = positions.stream().map(circles::get).toList();
      return new Cell(positions.stream().mapToInt(Integer::intValue).toArray(),
          new UnitVectors(those.stream().map(Circle::centre).toList()),
          those.stream().mapToDouble(Circle::squaredChord).toArray());
    }

    void holding(UnitVectors place, IntPredicate some, IntStream.Builder found) {
      for (int i = 0; i < positions.length; i++) {
        if (middles.squaredChord(i, place, 0) <= squaredChords[i] && some.test(positions[i])) {
          found.add(positions[i]);
        }
      }
    }
  }

  private final Map<Long, Cell> cells = new HashMap<>();
  private final double farthestKm;

  /** Cost: linear. */
  public CirclesByCell(List<Circle> circles) {
    var lists = new HashMap<Long, List<Integer>>();
    for (int i = 0; i < circles.size(); i++) {
      lists.computeIfAbsent(PlacesByCell.GRID.cell(circles.get(i).centre()),
          cell -> new ArrayList<>()).add(i);
    }
    lists.forEach((cell, positions) -> cells.put(cell, Cell.of(positions, circles)));
    farthestKm = circles.stream().mapToDouble(Circle::km).max().orElse(0);
  }

  /**
   * The positions of those that may hold the place, ascending. Cost: those whose
   * middle is about as near as the widest one reaches, without trigonometry.
   *
   * @param some
   *          by position, which may be found at all; asked only of those that may
   *          hold the place
   */
  public IntStream holding(Place place, IntPredicate some) {
    var vector = new UnitVectors(List.of(place));
    var found = IntStream.builder();
    var window = PlacesByCell.GRID.around(place, farthestKm);
    if (window.cells() >= cells.size()) {
      cells.values().forEach(cell -> cell.holding(vector, some, found));
    } else {
      window.forEach(number -> {
        var cell = cells.get(number);
        if (cell != null) {
          cell.holding(vector, some, found);
        }
      });
    }
    return found.build().sorted();
  }
}
