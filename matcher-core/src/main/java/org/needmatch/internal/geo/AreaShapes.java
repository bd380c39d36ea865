package org.needmatch.internal.geo;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needmatch.domain.Place;

/**
 * Outlines of areas, for maps only: nothing is decided by them. Immutable and
 * thread-safe.
 *
 * @param rings
 *          by area id, closed rings of at least three places; a ring within
 *          another is a hole
 */
public record AreaShapes(SortedMap<String, List<List<Place>>> rings) {

  /** No outline at all. */
  public static final AreaShapes NONE = new AreaShapes(new TreeMap<>());

  /** Copies map and lists. */
  public AreaShapes {
    var copy = new TreeMap<String, List<List<Place>>>();
    rings.forEach((id, all) -> copy.put(id, all.stream().map(List::copyOf).toList()));
    rings = Collections.unmodifiableSortedMap(copy);
  }
}
