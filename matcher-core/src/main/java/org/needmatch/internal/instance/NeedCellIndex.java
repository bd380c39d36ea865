package org.needmatch.internal.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.needmatch.domain.Place;
import org.needmatch.internal.geo.Distances;

/**
 * Needs by place: a grid over the earth whose cells hold their needs in order
 * of start. Immutable once filled.
 */
final class NeedCellIndex {
  private static final double CELL_DEGREES = 0.04;
  private static final int COLUMNS = (int) Math.round(360 / CELL_DEGREES);

  private final TreeMap<Long, int[]> cells = new TreeMap<>();

  /** Files the needs, which come in order of start. */
  NeedCellIndex(NeedTable sessions, int[] needs) {
    var lists = new TreeMap<Long, List<Integer>>();
    for (int n : needs) {
      var place = sessions.need(n).place();
      if (place != null) {
        lists.computeIfAbsent(cell(row(place.latitude()), column(place.longitude())),
            key -> new ArrayList<>()).add(n);
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
    double angle = crowKm / Distances.EARTH_RADIUS_KM;
    double latDegrees = Math.toDegrees(angle);
    double cosLat = Math.cos(Math.toRadians(centre.latitude()));
    double ratio = angle >= Math.PI / 2 ? 1 : Math.sin(angle) / Math.max(1e-12, cosLat);
    boolean allColumns = ratio >= 0.99;
    int spread = allColumns
        ? COLUMNS
        : (int) Math.ceil(Math.toDegrees(Math.asin(ratio)) / CELL_DEGREES) + 1;
    int firstRow = row(Math.max(-90, centre.latitude() - latDegrees)) - 1;
    int lastRow = row(Math.min(90, centre.latitude() + latDegrees)) + 1;
    if ((double) (lastRow - firstRow) * Math.min(COLUMNS, 2 * spread + 1) >= cells.size()) {
      cells.values().forEach(found);
      return;
    }
    int middle = column(centre.longitude());
    for (int row = firstRow; row <= lastRow; row++) {
      if (2 * spread + 1 >= COLUMNS) {
        cells.subMap(cell(row, 0), true, cell(row, COLUMNS), true).values().forEach(found);
        continue;
      }
      for (int offset = -spread; offset <= spread; offset++) {
        int[] list = cells.get(cell(row, Math.floorMod(middle + offset, COLUMNS)));
        if (list != null) {
          found.accept(list);
        }
      }
    }
  }

  private static int row(double latitude) {
    return (int) Math.floor((latitude + 90) / CELL_DEGREES);
  }

  private static int column(double longitude) {
    return Math.floorMod((int) Math.floor((longitude + 180) / CELL_DEGREES), COLUMNS);
  }

  private static long cell(int row, int column) {
    return row * (long) (COLUMNS + 1) + column;
  }
}
