package org.needmatch.internal.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Place;

/**
 * Places in the cells of a grid, to find those near another without looking at
 * the others. Immutable and thread-safe.
 */
public final class PlacesByCell {
  static final PlaceGrid GRID = new PlaceGrid(0.05);
  /** Looked at one by one sooner than cells are. */
  private static final int FEW = 64;

  private final Map<Long, int[]> cells = new HashMap<>();
  private final UnitVectors vectors;
  private final int[] all;

  /** Cost: linear. */
  public PlacesByCell(List<Place> places) {
    var lists = new HashMap<Long, List<Integer>>();
    for (int i = 0; i < places.size(); i++) {
      lists.computeIfAbsent(GRID.cell(places.get(i)), cell -> new ArrayList<>()).add(i);
    }
    lists.forEach(
        (cell, list) -> cells.put(cell, list.stream().mapToInt(Integer::intValue).toArray()));
    vectors = new UnitVectors(places);
    all = new int[places.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
  }

  /**
   * The positions of all places within so many kilometres, and of some beyond, in
   * no order. Cost: the cells that are so near and the places in them.
   *
   * @param crowKm
   *          as the crow flies, 0 or more
   */
  public int[] near(Place centre, double crowKm) {
    var window = GRID.around(centre, crowKm);
    if (window.cells() >= cells.size()) {
      return all.clone();
    }
    var found = new ArrayList<int[]>();
    window.forEach(cell -> {
      int[] there = cells.get(cell);
      if (there != null) {
        found.add(there);
      }
    });
    int[] near = new int[found.stream().mapToInt(there -> there.length).sum()];
    int next = 0;
    for (int[] there : found) {
      System.arraycopy(there, 0, near, next, there.length);
      next += there.length;
    }
    return near;
  }

  /**
   * The positions of the places that the circle may hold, ascending. Cost: as of
   * {@link #near}.
   */
  public int[] in(Circle circle) {
    return Arrays.stream(all.length <= FEW ? all : near(circle.centre(), circle.km()))
        .filter(position -> circle.mayHold(vectors, position)).sorted().toArray();
  }
}
