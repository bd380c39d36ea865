package org.needmatch.instance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.needmatch.domain.Place;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Volunteer;
import org.needmatch.geo.Distances;
import org.needmatch.rules.FreeTime;

/**
 * Finds the needs that a volunteer could reach and is free for, without looking
 * at the others: a grid over the earth whose cells hold their needs in order of
 * start. Remote needs share one cell of their own, needs without a clock time
 * are always found, and of a commitment only the first session is looked at. It
 * may find needs that are a little too far; it never misses one. Immutable and
 * thread-safe.
 */
final class NeedIndex {
  private static final double CELL_DEGREES = 0.04;
  private static final int COLUMNS = (int) Math.round(360 / CELL_DEGREES);

  private final Sessions sessions;
  private final double detour;
  private final TreeMap<Long, int[]> cells = new TreeMap<>();
  private final int[] remote;
  private final int[] anyTime;

  NeedIndex(Sessions sessions, Settings settings) {
    this.sessions = sessions;
    detour = settings.travel().detour();
    var lists = new TreeMap<Long, List<Integer>>();
    var remoteNeeds = new ArrayList<Integer>();
    var anyTimeNeeds = new ArrayList<Integer>();
    for (int n = 0; n < sessions.count(); n++) {
      var place = sessions.need(n).place();
      if (sessions.times().located(n) && !sessions.times().isAnyTime(n) && place != null) {
        lists.computeIfAbsent(cell(row(place.latitude()), column(place.longitude())),
            key -> new ArrayList<>()).add(n);
      } else if (sessions.times().isAnyTime(n)) {
        anyTimeNeeds.add(n);
      } else {
        remoteNeeds.add(n);
      }
    }
    lists.forEach(
        (key, list) -> cells.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
    remote = remoteNeeds.stream().mapToInt(Integer::intValue).toArray();
    anyTime = anyTimeNeeds.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * Needs in reach that lie within one of the free intervals, in ascending order.
   */
  int[] candidates(Volunteer volunteer, FreeTime free, long mondayMinute) {
    var found = new IntList();
    collect(remote, free, mondayMinute, found);
    for (int need : anyTime) {
      found.add(need);
    }
    var home = volunteer.home();
    if (home != null) {
      collectAround(home, volunteer.maxTravelKm() / detour * (1 + 1e-9) + 1e-6, free, mondayMinute,
          found);
    }
    int[] needs = found.toArray();
    Arrays.sort(needs);
    return needs;
  }

  private void collectAround(Place home, double crowKm, FreeTime free, long monday, IntList found) {
    double angle = crowKm / Distances.EARTH_RADIUS_KM;
    double latDegrees = Math.toDegrees(angle);
    double cosLat = Math.cos(Math.toRadians(home.latitude()));
    double ratio = angle >= Math.PI / 2 ? 1 : Math.sin(angle) / Math.max(1e-12, cosLat);
    boolean allColumns = ratio >= 0.99;
    int spread = allColumns
        ? COLUMNS
        : (int) Math.ceil(Math.toDegrees(Math.asin(ratio)) / CELL_DEGREES) + 1;
    int firstRow = row(Math.max(-90, home.latitude() - latDegrees)) - 1;
    int lastRow = row(Math.min(90, home.latitude() + latDegrees)) + 1;
    if ((double) (lastRow - firstRow) * Math.min(COLUMNS, 2 * spread + 1) >= cells.size()) {
      cells.values().forEach(list -> collect(list, free, monday, found));
      return;
    }
    int centre = column(home.longitude());
    for (int row = firstRow; row <= lastRow; row++) {
      if (2 * spread + 1 >= COLUMNS) {
        cells.subMap(cell(row, 0), true, cell(row, COLUMNS), true).values()
            .forEach(list -> collect(list, free, monday, found));
        continue;
      }
      for (int offset = -spread; offset <= spread; offset++) {
        int[] list = cells.get(cell(row, Math.floorMod(centre + offset, COLUMNS)));
        if (list != null) {
          collect(list, free, monday, found);
        }
      }
    }
  }

  private void collect(int[] list, FreeTime free, long monday, IntList found) {
    for (int i = 0; i < free.size(); i++) {
      long from = free.start(i) - monday;
      long to = free.end(i) - monday;
      for (int k = firstStartingAt(list, from); k < list.length
          && sessions.times().firstStart(list[k]) < to; k++) {
        if (sessions.times().firstEnd(list[k]) <= to) {
          found.add(list[k]);
        }
      }
    }
  }

  private int firstStartingAt(int[] list, long minute) {
    int low = 0;
    int high = list.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sessions.times().firstStart(list[middle]) < minute) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
