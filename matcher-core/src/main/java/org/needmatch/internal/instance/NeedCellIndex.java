package org.needmatch.internal.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.needmatch.domain.Place;
import org.needmatch.internal.geo.PlaceGrid;

/**
 * Needs by place: a grid over the earth whose cells hold their needs in order
 * of start. Immutable once filled.
 */
final class NeedCellIndex {
  private static final PlaceGrid GRID = new PlaceGrid(0.04);

  private final TreeMap<Long, int[]> cells = new TreeMap<>();

  /** Files the needs, which come in order of start. */
  NeedCellIndex(NeedTable sessions, int[] needs) {
    var lists = new TreeMap<Long, List<Integer>>();
    for (int n : needs) {
      var place = sessions.need(n).place();
      if (place != null) {
        lists.computeIfAbsent(GRID.cell(place), key -> new ArrayList<>()).add(n);
      }
    }
    lists.forEach(
        (key, list) -> cells.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
  }

  /**
   * Gives the cells that hold every need within so many kilometres, and maybe
   * some beyond.
   */
  void around(Place centre, double crowKm, Consumer<int[]> found) {
    var window = GRID.around(centre, crowKm);
    if (window.cells() >= cells.size()) {
      cells.values().forEach(found);
      return;
    }
    window.forEach(cell -> {
      int[] list = cells.get(cell);
      if (list != null) {
        found.accept(list);
      }
    });
  }
}
