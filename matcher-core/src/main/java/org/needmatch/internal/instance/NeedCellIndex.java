package org.needmatch.internal.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.needmatch.internal.geo.Circle;
import org.needmatch.internal.geo.PlaceGrid;
import org.needmatch.internal.geo.UnitVectors;

/**
 * Needs by place: a grid over the earth whose cells hold their needs in order
 * of start. Immutable once filled.
 */
final class NeedCellIndex {
  private static final PlaceGrid GRID = new PlaceGrid(0.04);

  private final TreeMap<Long, Cell> cells = new TreeMap<>();

  /** Needs of one cell, and where each of them lies. */
  record Cell(NeedsByStart needs, UnitVectors places) {
    static Cell of(NeedTable sessions, List<Integer> needs) {
      return new Cell(
          new NeedsByStart(sessions.times(), needs.stream().mapToInt(Integer::intValue).toArray()),
          new UnitVectors(
              needs.stream().map(n -> sessions.need(n).place()).filter(Objects::nonNull).toList()));
    }
  }

  /** Files the needs, which come in order of start. */
  NeedCellIndex(NeedTable sessions, int[] needs) {
    var lists = new TreeMap<Long, List<Integer>>();
    for (int n : needs) {
      var place = sessions.need(n).place();
      if (place != null) {
        lists.computeIfAbsent(GRID.cell(place), key -> new ArrayList<>()).add(n);
      }
    }
    lists.forEach((key, list) -> cells.put(key, Cell.of(sessions, list)));
  }

  /**
   * Gives the cells that hold every need in the circle, and maybe some beyond.
   */
  void around(Circle circle, Consumer<Cell> found) {
    var window = GRID.around(circle.centre(), circle.km());
    if (window.cells() >= cells.size()) {
      cells.values().forEach(found);
      return;
    }
    window.forEach(key -> {
      var cell = cells.get(key);
      if (cell != null) {
        found.accept(cell);
      }
    });
  }
}
